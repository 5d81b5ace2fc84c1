export { isObject, memberOf, textAt } from "@argo-rules/contracts";
