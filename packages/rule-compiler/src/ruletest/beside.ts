/** A path that stands in a file, seen from where the path of that file is seen from. Never standard input. */
export function beside(file: string, path: string): string {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const whole = path.startsWith("/") ? path : `${folder}${path.replace(/^(?:\.\/)+/, "")}`;
  return whole === "-" ? "./-" : whole;
}
