import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { cmif } from '../../../src/exchange/export/cmif.ts';
import { csl } from '../../../src/exchange/export/csl.ts';
import { csv } from '../../../src/exchange/export/csv.ts';
import { ead3 } from '../../../src/exchange/export/ead3.ts';
import type { Dated, EditionModel } from '../../../src/exchange/export/edition-model.ts';
import { readDocument } from '../../../src/exchange/export/read-document.ts';
import { readMarkup } from '../../../src/xml/index.ts';
import { model } from './fisheries.ts';

/** The edition, each of its documents written at Bergen. */
function written(date: Dated): EditionModel {
  const place = { nature: 'place', name: 'Bergen' } as const;
  return { ...model, documents: model.documents.map((one) => ({ ...one, date, place })) };
}

const bergen = written({ text: 'May 3, 1962', when: '1962-05-03' });

test('date, place and other documents are read from the header', () => {
  const document = readDocument(
    readMarkup(`<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
      <fileDesc><sourceDesc><listBibl type="related"><msDesc xml:id="d7.r1" type="related">
        <msIdentifier><collection>Orne Papers</collection></msIdentifier>
        <msContents><msItem><title>letter</title><docDate when="--05-03">May 3</docDate></msItem></msContents>
      </msDesc></listBibl></sourceDesc></fileDesc>
      <profileDesc><creation>
        <date from="1962-05-03" to="1962-05-04">May 3–4, 1962</date><placeName>Lima</placeName>
      </creation></profileDesc></teiHeader></TEI>`),
    'd7',
    '7',
  );
  expect(document.date).toMatchObject({ text: 'May 3–4, 1962', from: '1962-05-03' });
  expect(document.place).toMatchObject({ nature: 'place', name: 'Lima' });
  expect(document.witnesses).toEqual([]);
  expect(document.related).toMatchObject([
    { id: 'd7.r1', siglum: 'r1', title: 'letter', collections: ['Orne Papers'] },
  ]);
});

test('CMIF has place and date with the sender', () => {
  const [{ text } = { text: '' }] = cmif(bergen, new VFile());
  expect(text).toMatch(
    /<correspAction type="sent">\s*<persName[^>]*>President Hale<\/persName>\s*<placeName>Bergen<\/placeName>\s*<date when="1962-05-03"\/>/u,
  );
});

test('CMIF has no date of which the year is not known', () => {
  const [{ text } = { text: '' }] = cmif(written({ text: 'May 3', when: '--05-03' }), new VFile());
  expect(text.match(/<date/gu)).toHaveLength(1);
});

test('CSL, tables and finding aids have the date', () => {
  expect(csl(bergen)[0]?.text).toMatch(/"issued": \{\s*"date-parts": \[\s*\[\s*1962,\s*5,\s*3/u);
  expect(csv(bergen)[0]?.text).toContain('"May 3, 1962",1962-05-03,Bergen');
  expect(ead3(bergen, new VFile())[0]?.text).toContain('<unitdate>May 3, 1962</unitdate>');
});
