import { keyedHash, textHash } from './keyedHash.ts';

/**
 * The name of an assessment within one campaign (SPEC D10): the same file has the same one, and two campaigns share nothing.
 *
 * @param secret the assessment's own secret, 64 hex digits
 * @returns 96 bits in hex
 */
export function pseudonymOf(secret: string, campaignId: string): string {
  return keyedHash(secret, `pid|v1|${campaignId}`).slice(0, 24);
}

/**
 * The secret that stands in where an assessment file holds none and cannot be written (SPEC D10): the same file keeps one
 * pseudonym. Whoever knows the id of the assessment can work it out, so the app makes a random one instead.
 */
export function secretFromId(assessmentId: string): string {
  return textHash(`zhiti|series|v1|${assessmentId}`);
}
