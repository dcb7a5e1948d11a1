/**
 * A plugin of TypeDoc: each name stands in the category of the concept whose folder holds it, as the head of that folder's
 * `index.ts` is written, and is found by the Japanese words of its comment.
 */
import { relative } from 'node:path';
import {
  type Application,
  Comment,
  type CommentDisplayPart,
  type Context,
  Converter,
  type DeclarationReflection,
  IndexEvent,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { titleOf } from './generate/titles.js';

const inBoth = ({ ja, en }: { ja: string; en: string }) => `${ja} — ${en}`;

/** The folders from the file up to `src/`, then the entry itself: the first that says what it is about. */
function categoryOf(path: string, entry: string): string {
  const folders = path.split('/').slice(0, -1);
  const files = folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/index.ts`);
  for (const file of [...files.slice(1).reverse(), entry]) {
    const title = titleOf(file);
    if (title) return inBoth(title);
  }
  throw new Error(`${path} belongs to no entry that has a title: see scripts/generate/titles.ts.`);
}

/** A function has its comments on its signatures. */
function commentsOf(reflection: DeclarationReflection): Comment[] {
  const signatures: SignatureReflection[] = reflection.signatures ?? [];
  if (signatures.length === 0) reflection.comment ??= new Comment();
  return [reflection, ...signatures].flatMap(({ comment }) => comment ?? []);
}

function categorise({ project }: Context): void {
  const pathOf = (reflection: Reflection) => {
    const file = project.getSymbolIdFromReflection(reflection)?.fileName;
    return file === undefined ? '' : relative('.', file);
  };
  for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
    const { children = [] } = entry as DeclarationReflection;
    for (const child of children) {
      const [comment] = commentsOf(child);
      const target = child.isReference() ? child.getTargetReflectionDeep() : child;
      const category = categoryOf(pathOf(target), pathOf(entry));
      comment?.blockTags.push({
        tag: '@category',
        content: [{ kind: 'text', text: category }],
      } as never);
    }
  }
}

const textOf = (parts: readonly CommentDisplayPart[]) => parts.map(({ text }) => text).join('');

/** The index keeps Latin words only, and takes from others what is not of a Latin alphabet at their ends. */
const kept = (word: string) => `_${word}_`;

function japaneseWords(reflection: Reflection): string {
  const own = reflection as DeclarationReflection;
  const comments = [own.comment, ...(own.signatures ?? []).map(({ comment }) => comment)];
  const text = comments
    .flatMap((comment) => [
      textOf(comment?.summary ?? []),
      ...(comment?.blockTags ?? []).map(({ content }) => textOf(content)),
    ])
    .join(' ');
  const words = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・0-9A-Za-z]+/gu) ?? [];
  return words
    .filter((word) => /\P{ASCII}/u.test(word))
    .map(kept)
    .join(' ');
}

export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, categorise, 100);
  app.renderer.on(IndexEvent.PREPARE_INDEX, (index: IndexEvent) => {
    index.searchFieldWeights['japanese'] = 5;
    for (const [place, reflection] of index.searchResults.entries()) {
      index.searchFields[place] = {
        ...index.searchFields[place],
        japanese: japaneseWords(reflection),
      };
    }
  });
}
