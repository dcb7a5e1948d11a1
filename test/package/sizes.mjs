/**
 * What a front-end pays for an import: bundled from the built package with esbuild, rollup and Vite 8, minified, gzip.
 * `node test/package/sizes.mjs` prints the table; test/package/run.mjs holds it to the budgets.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import { frontEndFile } from './front-end.mjs';

/**
 * The forms, plain: 6,000 is the aim; the last seven ask for more fields and say more of them. Some
 * 100 of each are for answering what is no form and no day of filing.
 */
const forms = Object.entries({
  operationStartRegistration: 4880,
  receptionNumberRequest: 7720,
  certificateApplication: 7650,
  implementationPlan: 7860,
  eligibilityApplication: 11390,
  portalRegistration: 8930,
  claimsApplication: 11610,
  graceNotice: 16320,
}).map(([form, limit]) => ({
  name: `inspectForm, ${form}`,
  code: `export { ${form}, inspectForm } from 'iryokikan/forms';`,
  limit,
  absent: [
    'zod',
    '成人の日',
    'json-schema.org',
    'This is required',
    'getTimezoneOffset',
    'efs.password',
  ],
}));

/** Each import with its budget in bytes, and words that must not appear in its bundle. */
export const budgets = [
  {
    name: 'isInstitutionCode',
    code: "export { isInstitutionCode } from 'iryokikan';",
    limit: 512,
    absent: ['zod', 'institution code', '半角', 'readings'],
  },
  {
    name: 'isInstitutionCode (institution-code)',
    code: "export { isInstitutionCode } from 'iryokikan/institution-code';",
    limit: 512,
    absent: ['zod', 'institution code', '半角', 'readings'],
  },
  {
    name: 'inspectInstitutionCode',
    code: "export { inspectInstitutionCode } from 'iryokikan';",
    limit: 2500,
    absent: ['zod', 'institution code', '北海道', '7桁', 'Regional Bureau'],
  },
  {
    name: 'inspectInstitutionCode + English',
    code: `export { inspectInstitutionCode, messageOf } from 'iryokikan';
      export { institutionCodeTexts, prefectureTexts } from 'iryokikan/en';`,
    limit: 3840,
    absent: ['zod', 'check.duplicate', '沖縄'],
  },
  {
    name: 'closedOn',
    code: "export { closedOn } from 'iryokikan';",
    limit: 1800,
    absent: ['zod', '医療機関', '北海道'],
  },
  // Walking needs day arithmetic, and says where the holidays are not announced yet: 500 bytes more than closedOn.
  {
    name: 'nextOpenDay, previousOpenDay, addOpenDays',
    code: "export { addOpenDays, nextOpenDay, previousOpenDay } from 'iryokikan/calendar';",
    limit: 2190,
    absent: ['zod', '医療機関', '北海道'],
  },
  {
    name: 'inspectCivilDate',
    code: "export { inspectCivilDate } from 'iryokikan';",
    limit: 2670,
    absent: ['zod', 'holidayDays', '医療機関'],
  },
  {
    name: 'periodEnd',
    code: "export { periodEnd } from 'iryokikan';",
    limit: 1400,
    absent: ['zod', '検証番号', 'getTimezoneOffset'],
  },
  {
    name: 'certificateValidity',
    code: "export { certificateValidity } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号'],
  },
  {
    name: 'certificateArrival',
    code: "export { certificateArrival } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号'],
  },
  {
    name: 'claimsStartMonths',
    code: "export { claimsStartMonths } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日'],
  },
  {
    name: 'inspectClaimsStartMonth',
    code: "export { inspectClaimsStartMonth } from 'iryokikan';",
    limit: 3630,
    absent: ['zod', '検証番号', '成人の日'],
  },
  {
    name: 'receptionRequestDeadline',
    code: "export { receptionRequestDeadline } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設'],
  },
  {
    name: 'receptionReplyDeadline',
    code: "export { receptionReplyDeadline } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設'],
  },
  {
    name: 'receptionSubmissionDeadline',
    code: "export { receptionSubmissionDeadline } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設'],
  },
  {
    name: 'receptionSubmissionStatus',
    code: "export { receptionSubmissionStatus } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設'],
  },
  {
    name: 'all four deadlines before a designation',
    code: `export { receptionSubmissionStatus, receptionReplyDeadline } from 'iryokikan';
      export { receptionRequestDeadline, receptionSubmissionDeadline } from 'iryokikan';`,
    limit: 3530,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設'],
  },
  // The whole plan: the four deadlines (3,160) with the names of ten steps, eight bureaus with their prefectures, and what is
  // said of late steps. Pages of the bureaus and details of the steps stand apart and must not appear.
  {
    name: 'designationSchedule',
    code: "export { designationSchedule } from 'iryokikan';",
    limit: 6090,
    absent: ['zod', '検証番号', '成人の日', 'kouseikyoku', '医科・歯科併設', 'ネットワーク事業者'],
  },
  {
    name: 'deskStatus',
    code: "export { deskStatus } from 'iryokikan';",
    limit: 3690,
    absent: ['zod', '検証番号', '成人の日', '0120', 'タブレット'],
  },
  {
    name: 'filingServiceStatus',
    code: "export { filingServiceStatus } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '成人の日', '秋田県'],
  },
  {
    name: 'isCustomerId',
    code: "export { isCustomerId } from 'iryokikan';",
    limit: 300,
    absent: ['zod', 'readings', '開通'],
  },
  {
    name: 'inspectCustomerId',
    code: "export { inspectCustomerId } from 'iryokikan';",
    limit: 1800,
    absent: ['zod', '検証番号', '確認用'],
  },
  {
    name: 'inspectPassword, passwordRequirements',
    code: "export { inspectPassword, passwordRequirements } from 'iryokikan';",
    limit: 1800,
    absent: ['zod', '検証番号', '旧サイト'],
  },
  {
    name: 'inspectEmail, inspectPhone, inspectSecretNumber',
    code: "export { inspectEmail, inspectPhone, inspectSecretNumber } from 'iryokikan';",
    limit: 2500,
    absent: ['zod', '検証番号', '総合ポータル'],
  },
  {
    name: 'transitionalExpiry',
    code: "export { transitionalExpiry } from 'iryokikan';",
    limit: 3500,
    absent: ['zod', '検証番号', '猶予届出書', '成人の日'],
  },
  {
    name: 'transitionalStanding',
    code: "export { transitionalStanding } from 'iryokikan';",
    limit: 9140,
    absent: ['zod', '検証番号', '成人の日'],
  },
  {
    name: 'inspectPrefecture',
    code: "export { inspectPrefecture } from 'iryokikan';",
    limit: 2500,
    absent: ['zod', '検証番号'],
  },
  ...forms,
  {
    name: 'fieldStates, operationStartRegistrationUi',
    code: "export { fieldStates, operationStartRegistrationUi } from 'iryokikan/forms/ui';",
    limit: 5550,
    absent: ['zod', '成人の日', 'json-schema.org', 'This is required', '都道府県'],
  },
  {
    name: 'fieldStates, claimsApplicationUi',
    code: "export { claimsApplicationUi, fieldStates } from 'iryokikan/forms/ui';",
    limit: 13_700,
    absent: ['zod', '成人の日', 'json-schema.org', 'This is required', '秘密の番号', '経過措置'],
  },
  {
    name: 'fieldStates, claimsApplicationUi, in English',
    code: `export { claimsApplicationUi, fieldStates } from 'iryokikan/forms/ui';
      export { claimsApplicationTexts } from 'iryokikan/en';
      export { messageOf } from 'iryokikan';`,
    limit: 17_200,
    absent: ['zod', '成人の日', 'json-schema.org', '経過措置', 'designation'],
  },
  {
    name: 'formSchema, claimsApplication, zod/mini',
    code: `export { claimsApplication } from 'iryokikan/forms';
      export { formSchema } from 'iryokikan/zod';
      export { object } from 'zod/v4/mini';`,
    limit: 16250,
    absent: ['成人の日', 'json-schema.org', 'This is required'],
  },
];

async function withEsbuild(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'self',
        setup({ onResolve }) {
          onResolve({ filter: /^(?:iryokikan|zod)/ }, ({ path }) => ({
            path: frontEndFile(path),
            sideEffects: false,
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** Finds packages from here, wherever the entry stands, and drops what of them is not used. */
const self = {
  name: 'self',
  enforce: 'pre',
  resolveId: (id) =>
    /^[.\\/]/.test(id) ? null : { id: frontEndFile(id), moduleSideEffects: false },
};

async function withRollup(file) {
  // Remarks on comments inside zod are nothing to us.
  const bundle = await rollup({ input: file, onwarn: () => {}, plugins: [self] });
  const { output } = await bundle.generate({ format: 'es' });
  return transformSync(output[0].code, { minify: true, format: 'esm', charset: 'utf8' }).code;
}

/** As an application is built: with what Vite 8 minifies by. */
async function withVite(file) {
  const { output } = await viteBuild({
    configFile: false,
    logLevel: 'silent',
    root: dirname(file),
    plugins: [self],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: file, preserveEntrySignatures: 'strict' },
    },
  });
  return output[0].code;
}

const bundlers = { esbuild: withEsbuild, rollup: withRollup, vite: withVite };

/** The bundles of every import by every bundler. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'iryokikan-sizes-'));
  try {
    const rows = [];
    for (const budget of budgets) {
      const file = join(folder, 'entry.mjs');
      writeFileSync(file, budget.code);
      const bundles = {};
      for (const [bundler, bundle] of Object.entries(bundlers))
        bundles[bundler] = await bundle(file);
      const sizes = Object.fromEntries(
        Object.entries(bundles).map(([bundler, code]) => [
          bundler,
          gzipSync(code, { level: 9 }).length,
        ]),
      );
      rows.push({ ...budget, bundles, sizes });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, sizes, limit } of await measure()) {
    const each = Object.entries(sizes).map(([bundler, size]) => `${bundler} ${size}`);
    console.log(`${name.padEnd(44)} ${each.join('  ')}  at most ${limit}`);
  }
}
