import type { TeiEdition } from '../../../src/tei/tei-edition.ts';
import { assemble } from './press.ts';

const namespace = 'xmlns="http://www.tei-c.org/ns/1.0"';

const header = `<teiCorpus ${namespace}>
  <teiHeader>
    <fileDesc>
      <titleStmt><title type="main">A Volume</title></titleStmt>
      <publicationStmt>
        <publisher>Not stated</publisher>
        <availability><p>No licence stated.</p></availability>
      </publicationStmt>
      <sourceDesc><p>Made for a test.</p></sourceDesc>
    </fileDesc>
    <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
  </teiHeader>
</teiCorpus>`;

// The numbers are primes to each other, so that names recur at different distances.
const persons = 17;
const places = 11;
const works = 7;
const repositories = 5;
const collections = 3;

/**
 * One document that names a person, a place, a work, a repository and a collection, each known by
 * its number. The header of some gives the collection a date, which the note has after its name.
 */
function document(n: number): string {
  const repository = `Archive${n % repositories}`;
  const collection = `Papers${n % collections}`;
  const dated = n % collections === 0 ? `${collection}, May 1962` : collection;
  const person = `Person${n % persons}`;
  const work = `Work${n % works}`;
  const talk = 'The talk went on until the evening and was taken up again. '.repeat(n % 9);
  return `<TEI ${namespace} xml:id="d${n}" n="${n}" xml:lang="en">
  <teiHeader>
    <fileDesc>
      <titleStmt><title type="main">Telegram</title></titleStmt>
      <publicationStmt>
        <publisher>Not stated</publisher>
        <availability><p>No licence stated.</p></availability>
      </publicationStmt>
      <seriesStmt><title level="m">A Volume</title></seriesStmt>
      <sourceDesc>
        <listWit><witness xml:id="d${n}.A" n="A"><msDesc type="base"><msIdentifier>
          <repository>${repository}</repository><collection>${dated}</collection>
        </msIdentifier></msDesc></witness></listWit>
        <listBibl type="printed"><bibl xml:id="d${n}.b1" type="printed" subtype="full">
          <title level="m">${work}</title>
        </bibl></listBibl>
      </sourceDesc>
    </fileDesc>
    <profileDesc><creation><listChange ordered="true">
      <change type="drafted"><persName>${person}</persName></change>
    </listChange></creation></profileDesc>
  </teiHeader>
  <text><body><div type="document" n="${n}">
    <head>Telegram</head>
    <note type="source"><p><seg type="location">Source: <bibl type="archival" corresp="#d${n}.A"><orgName type="repository">${repository}</orgName>, <rs type="collection">${collection}</rs>${dated.slice(collection.length)}</bibl>.</seg> <seg type="remark">${talk}<persName>${person}</persName> came from <placeName>Place${n % places}</placeName>. See <ref type="document" n="${n + 1}" target="#d${n + 1}">Document ${n + 1}</ref>.</seg> <seg type="printed">Printed in <bibl type="printed" corresp="#d${n}.b1"><title level="m">${work}</title></bibl>.</seg></p></note>
  </div></body></text>
</TEI>`;
}

/** A volume of as many documents as are asked for. */
export function volume(count: number): TeiEdition {
  const documents = Array.from({ length: count }, (_, index) => index + 1).map((n) => ({
    id: `d${n}`,
    number: String(n),
    xml: document(n),
  }));
  return assemble(header, documents);
}
