import { describe, expect, it } from 'vitest';
import { agent, doubtsIn, location, sentence, wordsIn } from '../tree.ts';

const reason = 'agent-missing';
const remark = (words: string) => sentence('remark', words);

describe(reason, () => {
  it.each([
    ['sent', 'On May 3 Felt sent this summary of the discussion to Orne.'],
    ['forwarded', 'Orne forwarded it to Vane under a covering note.'],
    ['approved', 'According to a note, the paper was approved by Orne on May 3.'],
    ['transmitted', 'Copies of this letter were transmitted under cover of a letter from Orne.'],
    ['transmitting', 'A note by Orne, transmitting a copy of the source text, is not printed.'],
    ['approved', 'Lay said that the President had approved NSC 6002.'],
    ['drafted', 'No information appears on it; presumably drafted by Orne.'],
    [
      'prepared',
      'This transcript was prepared specifically for this volume in the Office of Fish.',
    ],
    ['Concurring', 'Concurring were the Director of Signals, Navy, and others.'],
    ['concurrence', 'Pelham’s concurrence was obtained by telephone.'],
    ['work', 'The draft is the work of Orne.'],
    ['drafter', 'The drafter was Parsons.'],
    ['okayed', 'Ames okayed the memorandum for the Secretary.'],
    ['agreed', 'The Board agreed to this estimate on May 3.'],
    ['vetted', 'The paper was vetted by Orne.'],
    ['wrote', 'Orne, who took notes, wrote this record.'],
    ['initial', 'His initial on the source text indicates that the President saw it.'],
  ])('is a word for making or sending the text, "%s": %s', (word, words) => {
    expect(wordsIn(reason, remark(words))).toEqual([word]);
  });

  it.each([
    ['denied', 'The letter was never sent by Orne.'],
    ['not sure to be done', 'Vane hoped that it would be approved by Orne.'],
    ['of another text', 'An attached reply was signed by Orne.'],
    ['of an enclosure', 'Orne sent a briefing memorandum to Vane.'],
    ['of a proposal', 'Orne approved the recommendation.'],
    ['by nobody', 'The estimate was prepared in haste.'],
    ['of a copy', 'Another copy, initialed by Orne, was sent to him.'],
    ['for somebody', 'The reply was to be ready for Orne’s initials.'],
    ['in a telegram', 'It was transmitted in telegram 902 from Lima.'],
    ['of one paper of several', 'This is one of nine papers prepared by Orne.'],
    ['of a law', 'The Fisheries Act of 1974, signed by Orne, opened the port.'],
    ['of a notation', 'A notation at the top, presumably written by Orne, is not printed.'],
    ['of what somebody wrote', 'Orne wrote that the question was open.'],
    ['of an acceptance', 'Orne gave his approval to Vane’s acceptance of the invitation.'],
    ['a formality', 'The estimate was submitted by the Director of Fisheries.'],
    ['of an agreement', 'Orne agreed to address the question in Lima.'],
    ['unknown', 'The drafter of this paper is not known to Orne.'],
    ['of several copies', 'Orne sent copies to Vane.'],
    ['of an approval', 'Orne initialed his approval.'],
    ['of something else', 'The meeting was held in Lima.'],
  ])('is none where the making is %s: %s', (_, words) => {
    expect(wordsIn(reason, remark(words))).toEqual([]);
  });

  it('is what one of several did who are named together', () => {
    const note = sentence('remark', 'Orne drafted and ', agent('cleared', 'Vane'), ' cleared it.');
    expect(wordsIn(reason, note)).toEqual(['drafted']);
  });

  it('is none where somebody is read, or where the word is part of a title', () => {
    const read = sentence('drafting', 'Drafted by ', agent('drafted', 'Orne'), '.');
    const title = location('related', 'Hartley Library', 'Letters Signed by Orne');
    expect(wordsIn(reason, read, sentence('location', title, '.'))).toEqual([]);
  });

  it('is the concurrence of somebody in the words of the author, but not a wish', () => {
    const quote = (value: string) =>
      sentence('remark', { type: 'quotation', children: [{ type: 'text', value }] });
    const told = quote('“It has the explicit concurrence of the Secretary.”');
    expect(wordsIn(reason, told)).toEqual(['concurrence']);
    expect(wordsIn(reason, quote('“I concur with Orne.”'))).toEqual([]);
  });

  it('is none in words of the author that tell of another text', () => {
    const quoted = sentence('remark', 'It reads: ', {
      type: 'quotation',
      children: [{ type: 'text', value: '“The reply was sent by Orne.”' }],
    });
    expect(wordsIn(reason, quoted)).toEqual([]);
  });

  it('stands at the sentence, in which something is missing', () => {
    const note = remark('Orne forwarded it to Vane.');
    expect(doubtsIn(reason, note)).toMatchObject([
      { group: 'agent', missing: true, node: { type: 'sentence' } },
    ]);
  });
});
