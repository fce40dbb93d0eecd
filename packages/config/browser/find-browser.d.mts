export interface FoundBrowser {
  path: string;
  /** Where it was found, in words: "CHROMIUM_PATH", "PATH", "the system", "Playwright's cache". */
  from: string;
}

export interface Machine {
  env?: Record<string, string | undefined>;
  system?: string;
  home?: string;
}

/** null where the machine has no Chromium. Throws where CHROMIUM_PATH names something that is no program. */
export function findBrowser(machine?: Machine): FoundBrowser | null;
