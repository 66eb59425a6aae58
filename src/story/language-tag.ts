/** A page's language tag in its usual form, or undefined when it is none: `Intl` throws at such a one. */
export function languageTag(lang: string | undefined): string | undefined {
  try {
    return lang ? Intl.getCanonicalLocales(lang)[0] : undefined;
  } catch {
    return undefined;
  }
}
