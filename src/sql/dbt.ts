import type { Dialect } from './dialect.js';
import { expressionsOf, type SqlValue, sqlValues } from './functions.js';
import type { SqlOptions } from './options.js';

/** The arguments of a generic test: the model, its column, then the other columns of the value. */
function testOf(d: Dialect, value: SqlValue, { checkDigit, normalise }: SqlOptions): string {
  const [own = '', ...others] = value.parameters;
  const named: SqlValue = {
    ...value,
    parameters: ['{{ column_name }}', ...others.map((other) => `{{ ${other} }}`)],
  };
  const { verdict, reason } = expressionsOf(d, named, checkDigit, normalise);
  const parameters = ['model', 'column_name', ...others, "refused=['invalid']"].join(', ');
  return `{# ${value.about} #}
{% test iryokikan_${own}(${parameters}) %}
select * from (
  select
    {{ column_name }} as value,
    ${verdict} as verdict,
    ${reason} as rule
  from {{ model }}
  where {{ column_name }} is not null
) as judged
where verdict in ({% for each in refused %}'{{ each }}'{% if not loop.last %}, {% endif %}{% endfor %})
{% endtest %}`;
}

/** Generic tests of dbt: a row that is refused fails the test and tells its rule. */
export function dbtTests(d: Dialect, options: SqlOptions): string {
  return sqlValues.map((value) => testOf(d, value, options)).join('\n\n');
}
