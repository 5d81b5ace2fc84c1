import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { XmlDocument, XmlElement, XsdValidator } from "libxml2-wasm";

const require = createRequire(import.meta.url);

/** The schema of Jenkins' JUnit reports. */
const schema: string = readFileSync(require.resolve("junit-processor/schemas/jenkins-junit.xsd"), "utf8");
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));

/** An element of a report. */
export interface JunitElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
  readonly children: readonly JunitElement[];
}

/** Reads a report. Throws where it is no well-formed XML or breaks the schema. */
export function readJunit(report: string): JunitElement {
  const document = XmlDocument.fromString(report);
  try {
    validator.validate(document);
    return elementOf(document.root);
  } finally {
    document.dispose();
  }
}

function elementOf(element: XmlElement): JunitElement {
  const children: JunitElement[] = [];
  for (let at = element.firstChild; at; at = at.next) if (at instanceof XmlElement) children.push(elementOf(at));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: element.content,
    children,
  };
}
