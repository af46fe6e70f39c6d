/** What an install of the package brings on Linux. A test installs it and tells when these figures are no longer true. */
export const installedSize = { packages: 49, megabytes: 44, sqliteMegabytes: 20 };
