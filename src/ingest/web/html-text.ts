/** As much of a DOM node as is needed to read its text. */
export interface TextNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<TextNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const FRAGMENT = 11;
const NOTHING = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|SVG|IFRAME|FORM|HEAD)$/i;
const BLOCK =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|H[1-6]|UL|OL|LI|DL|DT|DD|TABLE|TR|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|HR|ADDRESS)$/i;

/** The text under a node as a reader sees it: a blank line between blocks, a line break for `<br>`, spaces as one. */
export const htmlText = (root: TextNode): string => {
  const parts: string[] = [];
  // By hand and not by recursion: pages may nest deeper than the stack is.
  const open: (TextNode | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === TEXT) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeName.toUpperCase() === 'BR') parts.push('\n');
    else if (isOpen(node)) {
      const around = BLOCK.test(node.nodeName) ? ['\n\n'] : /^T[DH]$/i.test(node.nodeName) ? [' '] : [];
      open.push(...around, ...[...node.childNodes].reverse(), ...around);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

const isOpen = ({ nodeType, nodeName }: TextNode): boolean =>
  nodeType === FRAGMENT || nodeType === 9 || (nodeType === ELEMENT && !NOTHING.test(nodeName));
