// What XML 1.0 (section 2.2) has no way to write, not even as a reference. A lone surrogate is such a character, too.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// A parser turns blanks and line ends that stand as they are in an attribute into spaces (section 3.3.3), and \r into \n.
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function writable(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

/** A text as the content of an XML element. */
export function xmlContent(text: string): string {
  return writable(text).replaceAll(/[&<>\r]/g, (character) => references[character] ?? character);
}

/** A text as an attribute of an XML element, with a blank before: ` name="text"`. */
export function xmlAttribute(name: string, text: string | number): string {
  return ` ${name}="${writable(String(text)).replaceAll(/[&<>"\t\n\r]/g, (character) => references[character] ?? character)}"`;
}
