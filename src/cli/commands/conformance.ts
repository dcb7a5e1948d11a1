import {
  answerQuestion,
  type ConformanceCase,
  type ConformanceQuestion,
  conformanceCases,
  undecidedRules,
} from '../../conformance/index.js';
import type { Options, Values } from '../inputs/command-line.js';
import { linesFrom } from '../inputs/program.js';
import { repliesIn } from '../inputs/replies.js';
import { UsageError } from '../inputs/usage-error.js';
import { scoreOf, scoreText, suiteText, totalOf } from '../reports/conformance.js';
import { Failure } from '../terminal/failure.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import { untilStopped } from '../terminal/stop.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const TIMEOUT = 60;

const options = {
  rule: {
    kind: 'list',
    hint: 'RULE',
    text: {
      ja: 'この規則だけ。何度でも。cert で cert. で始まるすべて',
      en: 'this rule only; repeatable; cert stands for all that begin with cert.',
    },
  },
  list: {
    kind: 'switch',
    text: { ja: '例の一覧を書く', en: 'list the cases' },
  },
  format: {
    kind: ['text', 'json'],
    text: {
      ja: '出力の形式（既定 text）。--list --format json は例のすべて',
      en: 'form of the output (default text); --list --format json gives every case',
    },
  },
  strict: {
    kind: 'switch',
    text: {
      ja: '読み方（readings）と指摘（findings）にも答えなければ不一致とする',
      en: 'readings and findings must be answered too',
    },
  },
  all: {
    kind: 'switch',
    text: { ja: '未回答があれば 1 で終わる', en: 'exit with 1 where a case is not answered' },
  },
  timeout: {
    kind: 'number',
    text: {
      ja: `答えを待つ秒数（既定 ${TIMEOUT}）`,
      en: `seconds to wait for an answer (default ${TIMEOUT})`,
    },
  },
  answer: {
    kind: 'switch',
    text: {
      ja: '標準入力の質問に、このライブラリの答えを書く',
      en: 'answer the questions of standard input by this library',
    },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `ほかの言語で作ったプログラムを、この規則の例で確認します。プログラムは、標準入力の1行の質問（JSON）に、標準出力の1行（JSON）で答えます。
  質問  {"id":"cert.count/three","rule":"cert.count","ask":"certificatesNeeded","with":[3]}
  答え  {"id":"cert.count/three","value":3}
答えられない質問には、id だけを返すか、何も書きません（未回答）。答えの順は問いません。`,
  en: `Holds a program in another language to the cases of the rules. It reads a question a line (JSON) and writes an answer a line (JSON):
  question  {"id":"cert.count/three","rule":"cert.count","ask":"certificatesNeeded","with":[3]}
  answer    {"id":"cert.count/three","value":3}
To a question that it does not know it answers the id alone, or nothing. Answers may come in any order.`,
};

const examples: Bilingual = {
  ja: `iryokikan conformance -- java -jar mine.jar
iryokikan conformance --rule code -- python3 answers.py
iryokikan conformance --list --format json > cases.json`,
  en: `iryokikan conformance -- java -jar mine.jar
iryokikan conformance --rule code -- python3 answers.py
iryokikan conformance --list --format json > cases.json`,
};

const exits = {
  0: { ja: '答えはすべて一致', en: 'every answer is right' },
  1: {
    ja: '不一致がある、1つも答えがない、--all で未回答がある',
    en: 'an answer is wrong, nothing is answered, or with --all something is not',
  },
  2: {
    ja: '使い方の誤り、プログラムの異常終了、答えとして読めない行',
    en: 'wrong usage, the program failed, or a line is no answer',
  },
} as const satisfies Exits;

const chosen = (rule: string, given: readonly string[]) =>
  given.length === 0 || given.some((each) => rule === each || rule.startsWith(`${each}.`));

function casesGiven(given: readonly string[] = []): readonly ConformanceCase[] {
  const stray = given.find(
    (each) => ![...conformanceCases, ...undecidedRules].some(({ rule }) => chosen(rule, [each])),
  );
  if (stray !== undefined) {
    throw new UsageError({
      ja: `--rule: ${stray} という規則はありません。iryokikan conformance --list で一覧を表示します。`,
      en: `--rule: there is no rule ${stray}. iryokikan conformance --list lists them.`,
    });
  }
  return conformanceCases.filter(({ rule }) => chosen(rule, given));
}

/** The answer of this library to a line. */
function answered(line: string): string {
  let question: ConformanceQuestion;
  try {
    question = JSON.parse(line);
    if (typeof question.id !== 'string' || !Array.isArray(question.with)) throw new Error(line);
  } catch {
    throw new Failure({
      ja: `質問として読めない行です: ${line.slice(0, 80)}`,
      en: `No question: ${line.slice(0, 80)}`,
    });
  }
  return `${JSON.stringify({ id: question.id, ...answerQuestion(question) })}\n`;
}

/** Answers the questions of standard input, as they come. */
async function answerAll({ stdin, stdout, signal }: Surroundings): Promise<Status> {
  const decoder = new TextDecoder();
  let rest = '';
  const write = async (lines: readonly string[]) => {
    for (const line of lines) if (line.trim() !== '') stdout.write(answered(line));
    await stdout.settle();
  };
  for await (const chunk of untilStopped(stdin, signal)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    await write(lines);
  }
  await write([rest + decoder.decode()]);
  return 0;
}

function questionOf({ expect: _, why: __, ...question }: ConformanceCase): string {
  return JSON.stringify(question satisfies ConformanceQuestion);
}

async function run(
  program: readonly string[],
  values: Values<typeof options>,
  lang: Lang,
  around: Surroundings,
): Promise<Status> {
  const { stdout, stderr, signal } = around;
  const { list, answer, format = 'text', strict = false, all = false, timeout = TIMEOUT } = values;
  if ((list || answer) && program.length > 0) {
    throw new UsageError({
      ja: `${program[0]} は余分です。プログラムを確認するときは --list と --answer を付けません。`,
      en: `${program[0]} is too much. To test a program leave out --list and --answer.`,
    });
  }
  if (answer) return await answerAll(around);
  const cases = casesGiven(values.rule);
  if (list) {
    const undecided = undecidedRules.filter(({ rule }) => chosen(rule, values.rule ?? []));
    const text =
      format === 'json'
        ? `${JSON.stringify({ cases, undecided }, undefined, 2)}\n`
        : suiteText(cases, undecided, lang);
    stdout.write(text);
    return 0;
  }
  if (program.length === 0) {
    throw new UsageError({
      ja: '-- の後に、確認するプログラムを指定してください。例: iryokikan conformance -- java -jar mine.jar',
      en: 'Name the program to test behind --. Example: iryokikan conformance -- java -jar mine.jar',
    });
  }
  const lines = linesFrom({ program, lines: cases.map(questionOf), timeout, stderr, signal });
  const replies = await repliesIn(lines, new Set(cases.map(({ id }) => id)));
  const score = scoreOf(cases, replies, strict);
  const total = totalOf(score);
  stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...total, rules: score.rules, differences: score.failed }, undefined, 2)}\n`
      : scoreText(score, lang),
  );
  const isRight = total.failed === 0 && total.passed > 0;
  return isRight && !(all && total.notAnswered > 0) ? 0 : 1;
}

export const command: Command<typeof options> = {
  name: 'conformance',
  operands: '-- PROGRAM…',
  summary: {
    ja: 'ほかの言語で作ったプログラムを、規則の例で確認する',
    en: 'hold a program in another language to the cases of the rules',
  },
  about,
  options,
  examples,
  exits,
  run,
};
