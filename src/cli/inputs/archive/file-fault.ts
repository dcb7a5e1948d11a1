/** Why a file that is packed, or of another program, cannot be read as tables. */
export type FileFaultKind =
  /** A password protects it. */
  | 'encrypted'
  /** Excel's form before 2007. */
  | 'xls'
  /** Excel's binary form of today. */
  | 'xlsb'
  /** OpenDocument, as LibreOffice writes it. */
  | 'ods'
  /** Apple's Numbers. */
  | 'numbers'
  | 'pdf'
  /** A web page, often named .xls. */
  | 'html'
  /** XML, often Excel's of 2003. */
  | 'xml'
  /** Word, PowerPoint or another of their kind. */
  | 'office'
  /** An Office file that holds no workbook. */
  | 'no-workbook'
  /** The end is missing. */
  | 'truncated'
  | 'damaged'
  /** Packed in a way that cannot be unpacked here, or in several volumes. */
  | 'unsupported'
  /** It declares its own entities, as no program for tables does. */
  | 'doctype'
  /** It was changed while it was read. */
  | 'changed'
  /** More than what is unpacked here at most; `limit` says how much. */
  | 'unpacked-size'
  | 'packing-ratio'
  | 'members'
  | 'strings'
  | 'rows'
  | 'columns'
  | 'cell-size'
  | 'row-size'
  | 'merged-ranges'
  | 'depth';

export interface FileFaultDetail {
  /** The member of the archive, or the part of the workbook. */
  readonly member?: string | undefined;
  /** The ceiling that was passed. */
  readonly limit?: number | undefined;
  /** What went wrong, as the library or Node says it. */
  readonly cause?: unknown;
}

/** What ends the reading of a packed file. The caller makes the text of it. */
export class FileFault extends Error {
  readonly kind: FileFaultKind;
  readonly member: string | undefined;
  readonly limit: number | undefined;

  constructor(kind: FileFaultKind, { member, limit, cause }: FileFaultDetail = {}) {
    super(member === undefined ? kind : `${kind}: ${member}`, { cause });
    this.name = 'FileFault';
    this.kind = kind;
    this.member = member;
    this.limit = limit;
  }
}
