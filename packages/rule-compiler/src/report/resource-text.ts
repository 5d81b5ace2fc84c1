/** A kind as kubectl names it: `pods`, `deployments.apps`. */
export function resourceText({ group, resource }: { readonly group: string; readonly resource: string }): string {
  return group === "" ? resource : `${resource}.${group}`;
}
