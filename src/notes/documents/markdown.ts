import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { type Manuscript, type ManuscriptParagraph, type Run, inSigns } from './manuscript.ts';

// 31. Telegram From the Department of State
// ^ no item of a list, whose numbers Markdown would count itself
const number = /^( {0,3}\d{1,5}\p{L}?)(?=[.)]\s)/gmu;

/** Reads Markdown (CommonMark 0.31.2 with footnotes): its paragraphs at their lines, italics, footnotes. */
export function readMarkdown(text: string): Manuscript {
  const source = text.replace(number, '$1\\');
  const root = fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  return {
    format: 'Markdown',
    changes: 0,
    paragraphs: root.children.flatMap((node) => paragraphsOf(node, source)),
  };
}

function paragraphsOf(node: RootContent, source: string): ManuscriptParagraph[] {
  const line = node.position?.start.line ?? 1;
  const paragraph = (text: string) => [{ text: text.trim(), footnotes: [], comments: [], line }];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(inSigns(runsOf(node, false)));
    case 'footnoteDefinition': {
      const words = within(node, source).map(({ text }) => text);
      return paragraph(`[^${node.label ?? node.identifier}]: ${words.join(' ')}`);
    }
    case 'thematicBreak':
      return [];
    case 'html':
      return node.value.startsWith('<!--') ? [] : paragraph(node.value);
    default:
      return 'children' in node ? within(node, source) : paragraph(written(node, source));
  }
}

function within({ children }: Parents, source: string): ManuscriptParagraph[] {
  return (children as RootContent[]).flatMap((child) => paragraphsOf(child, source));
}

/** As it stands in the file, its signs included. */
function written({ position }: RootContent, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

function runsOf(parent: Parents, italic: boolean): Run[] {
  return (parent.children as Nodes[]).flatMap((node): Run[] => {
    switch (node.type) {
      case 'emphasis':
        return runsOf(node, true);
      case 'footnoteReference':
        return [{ text: `[^${node.label ?? node.identifier}]`, italic: false }];
      case 'break':
        return [{ text: '\n', italic }];
      case 'html':
        return node.value.startsWith('<!--') ? [] : [{ text: node.value, italic }];
      case 'image':
        return [{ text: node.alt ?? '', italic }];
      default:
        if ('children' in node) return runsOf(node, italic);
        return 'value' in node ? [{ text: node.value, italic }] : [];
    }
  });
}
