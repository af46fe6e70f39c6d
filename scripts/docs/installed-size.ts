/** What an install of the package brings on Linux. A test installs it and tells when these figures are no longer true. */
export const installedSize = { packages: 50, megabytes: 45, sqliteMegabytes: 20 };
