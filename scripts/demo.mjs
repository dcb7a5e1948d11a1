/** `npm run demo`: the check on the fixtures, as a first-time user would run it. */
import { spawnSync } from 'node:child_process';

const runs = [
  [
    '正しい架空の一覧（UTF-8とShift_JIS、47都道府県×4点数表）',
    ['check', 'fixtures/register.csv', 'fixtures/register-shift_jis.csv', '--check-digit', 'error'],
    0,
  ],
  ['誤りを1つずつ入れた一覧', ['check', 'fixtures/register-broken.csv'], 1],
  [
    '同じ一覧をCIで読む形（ndjson、最初の2件）',
    ['check', 'fixtures/register-broken.csv', '--format', 'ndjson', '--max-findings', '2'],
    1,
  ],
];

for (const [title, args, expected] of runs) {
  console.log(`\n■ ${title}\n$ npx iryokikan ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' });
  console.log(`（終了コード ${status}）`);
  if (status !== expected) {
    console.error(`終了コードが${expected}ではありません。`);
    process.exit(1);
  }
}
console.log('\n次は自分のCSVで: node dist/cli.js check あなたのファイル.csv');
