import { inspectInstitutionCode } from 'iryokikan/institution-code';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return [{ code: '0110113710' }];
}

export async function GET(_request, { params }) {
  const { code } = await params;
  return new Response(
    inspectInstitutionCode(code)
      .findings.map((found) => found.message)
      .join(),
  );
}
