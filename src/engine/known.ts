/** A record without the keys whose value is undefined. */
export function known<T>(record: { [Key in keyof T]: T[Key] | undefined }): T {
  const keys = Object.keys(record) as (keyof T)[];
  return Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])) as T;
}
