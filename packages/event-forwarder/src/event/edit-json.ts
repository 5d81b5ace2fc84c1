export { editJson, memberText, type Edits } from "@argo-rules/contracts";
