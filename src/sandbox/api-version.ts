/** The minor number of an API version: 16 stands for 2.16. Versions 1.x are not emulated. */
export type ApiVersion = number;
