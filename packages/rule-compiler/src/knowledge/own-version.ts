import manifest from "../../package.json" with { type: "json" };

/** Version of this program. The toolkit's programs are released together, so their images carry it as a tag. */
export const ownVersion: string = manifest.version;
