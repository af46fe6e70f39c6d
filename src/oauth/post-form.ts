import { isLoopback } from '../client/base-url.js';
import { failureCode } from '../client/failure.js';
import { axiosOptions } from '../client/transport.js';
import { packageVersion } from '../version.js';

/** What a form was answered with, or the system's name for why it was not. */
export type FormAnswer = { readonly status: number; readonly text: string } | { readonly failure: string };

const timeoutMs = 30_000;
const largestAnswer = 64 * 1024;

/**
 * Sends a form once. It may hold secrets: they are in its body alone, and nothing of a library's error, which would hold
 * that body, leaves this function.
 */
export async function postForm(url: string, fields: Readonly<Record<string, string>>): Promise<FormAnswer> {
  const { default: axios } = await import('axios');
  try {
    const { status, data } = await axios.request<string>({
      ...axiosOptions,
      transformRequest: [...axiosOptions.transformRequest],
      transformResponse: [...axiosOptions.transformResponse],
      method: 'POST',
      url,
      data: new URLSearchParams(fields).toString(),
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/x-www-form-urlencoded',
        'User-Agent': `intercom-tools/${packageVersion}`,
      },
      signal: AbortSignal.timeout(timeoutMs),
      maxContentLength: largestAnswer,
      ...(isLoopback(new URL(url)) ? { proxy: false as const } : {}),
    });
    return { status, text: data ?? '' };
  } catch (error) {
    return { failure: failureCode(error) };
  }
}
