/** Something cannot be done with the content. The message tells the editor why, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
