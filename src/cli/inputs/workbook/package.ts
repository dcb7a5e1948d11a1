import { FileFault, type FileFaultKind } from '../archive/file-fault.js';
import type { Zip, ZipMember } from '../archive/opened-zip.js';
import { type WorkbookLimits, workbookLimits } from './limits.js';
import { readAllXml, type XmlHandlers } from './xml.js';

/** A reference of a part to another: of what type, and to what name within the package. */
interface Relationship {
  readonly id: string;
  /** The last word of its address: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
}

/** The name of a member from a reference that stands in a folder of the package. */
function targetOf(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const found: string[] = [];
  for (const step of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (step === '..') found.pop();
    else if (step !== '' && step !== '.') found.push(step);
  }
  return found.join('/');
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** The parts of an Office file, by names without regard to case, as its standard says. */
export class Package {
  readonly limits: WorkbookLimits;
  readonly #zip: Zip;
  readonly #members: ReadonlyMap<string, ZipMember>;

  constructor(zip: Zip, limits: WorkbookLimits = workbookLimits) {
    this.limits = limits;
    this.#zip = zip;
    this.#members = new Map(zip.members.map((member) => [member.name.toLowerCase(), member]));
  }

  has(name: string): boolean {
    return this.#members.has(name.toLowerCase());
  }

  /** The bytes of a part. */
  read(name: string): AsyncGenerator<Uint8Array> {
    const member = this.#members.get(name.toLowerCase());
    if (member === undefined) throw new FileFault('damaged', { member: name });
    return this.#zip.read(member);
  }

  readAll(name: string, handlers: XmlHandlers): Promise<void> {
    return readAllXml(this.read(name), name, handlers, this.limits);
  }

  /** Reads a part that is small in any real workbook. */
  async readHeld(name: string, handlers: XmlHandlers): Promise<void> {
    const limit = this.limits.partBytes;
    const size = this.#members.get(name.toLowerCase())?.size ?? 0;
    if (size > limit) throw new FileFault('unpacked-size', { member: name, limit });
    await this.readAll(name, handlers);
  }

  /** What a part refers to; of the package itself where no part is named. */
  async relationships(part = ''): Promise<readonly Relationship[]> {
    const folder = folderOf(part);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const found: Relationship[] = [];
    if (!this.has(name)) return found;
    await this.readHeld(name, {
      open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (element !== 'Relationship' || TargetMode === 'External') return;
        const type = Type.slice(Type.lastIndexOf('/') + 1);
        found.push({ id: Id, type, target: targetOf(folder, Target) });
      },
    });
    return found;
  }

  /** The name of the part that the package is made for. */
  async mainPart(): Promise<string | undefined> {
    const main = (await this.relationships()).find(({ type }) => type === 'officeDocument');
    return main?.target ?? ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => this.has(name));
  }

  close(): void {
    this.#zip.close();
  }

  assertUnchanged(): Promise<void> {
    return this.#zip.assertUnchanged();
  }
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** The type that an OpenDocument file names in its first member. */
async function openDocumentType(zip: Zip): Promise<string | undefined> {
  const member = zip.members.find(({ name }) => name === 'mimetype');
  if (member === undefined || member.size > 256 || member.isEncrypted) return undefined;
  let type = '';
  for await (const chunk of zip.read(member)) type += Buffer.from(chunk).toString('latin1');
  return type.startsWith(OPEN_DOCUMENT) ? type.slice(OPEN_DOCUMENT.length) : undefined;
}

/** What a ZIP file is: a workbook, an archive of files, or a file that is not read. */
export async function packageKind(zip: Zip): Promise<'workbook' | 'archive' | FileFaultKind> {
  const names = zip.members.map(({ name }) => name);
  const type = await openDocumentType(zip);
  if (type !== undefined) return type.startsWith('spreadsheet') ? 'ods' : 'office';
  if (names.some((name) => /^Index\/.*\.iwa$/.test(name) || name === 'Index.zip')) return 'numbers';
  const parts = new Package(zip);
  if (!parts.has('[Content_Types].xml') && !parts.has('xl/workbook.xml')) return 'archive';
  const main = await parts.mainPart();
  if (main === undefined) return 'no-workbook';
  if (/\.bin$/i.test(main)) return 'xlsb';
  return /(?:^|\/)(?:word|ppt|visio)\//i.test(main) ? 'office' : 'workbook';
}
