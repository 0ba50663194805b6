/** One thing that was checked: what was noted when it was saved, against what is there now. */
export interface Verified {
  /** SHA-256 as noted, hexadecimal; null where there was nothing to note. */
  readonly noted: string | null;
  /** `intact`: it is what was noted; `changed`: it is not; `gone`: nothing is there; `not-kept`: it never was. */
  readonly state: 'intact' | 'changed' | 'gone' | 'not-kept';
}

/** Where one version comes from, and whether it is still what was saved. */
export interface Verification {
  readonly versionId: number;
  /** Address the reader visited. */
  readonly url: string;
  readonly canonicalUrl: string;
  /** When the page was read, ISO 8601 in UTC. */
  readonly capturedAt: string;
  readonly extractorVersion: string;
  readonly html: Verified;
  readonly text: Verified;
  /** The page that it was made from. */
  readonly original: Verified;
  /** Every picture that was kept, by its number. */
  readonly pictures: readonly (Verified & { readonly n: number; readonly url: string })[];
  /** True where nothing is changed or gone. */
  readonly intact: boolean;
}
