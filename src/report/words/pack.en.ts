import type { PackWords } from './packWords.ts';

export const englishPackWords: PackWords = {
  title: 'Beside a benchmark pack',
  source: (title, organiser, date, periods) => `Benchmark pack: ${title}, ${organiser}, published ${date}${periods === '' ? '' : `, data of ${periods}`}.`,
  firms: (count) => `About ${count} firms are counted.`,
  firmsHidden: 'The number of firms is not published.',
  signer: (fingerprint) => `The signature is valid; fingerprint of the signer: ${fingerprint}.`,
  knownSigner: 'It is that of the publisher in a campaign file opened before.',
  unknownSigner: 'Compare the fingerprint with the publisher.',
  notCertain: 'The level is not certain yet, so it is not compared with the pack.',
  otherEdition: (editions) => `The pack was scored by another edition (${editions}), under which levels may mean something else, so nothing is compared.`,
  columns: { group: 'Among', firms: 'Firms', below: 'Lower level', same: 'Same level', above: 'Higher level' },
  groups: { everyone: 'All firms', area: 'Own area', sector: 'Own sector', size: 'Own size' },
  inGroup: (group, name) => `${group}: ${name}`,
  sectors: {
    food: 'Food, drink, tobacco', light: 'Light industry, textiles', chemicals: 'Petrochemicals, rubber, plastics', pharmaceuticals: 'Pharmaceuticals',
    materials: 'Materials, metals', equipment: 'Equipment, instruments', vehicles: 'Vehicles, transport equipment', electronics: 'Electronics',
  },
  sizes: { 'large-medium': 'Large, medium', 'small-micro': 'Small, micro' },
  tooFew: 'Too few firms, not given',
  notTold: 'Not entered by this company, not compared',
  topGroup: (share) => `${share} (top group)`,
  elementColumns: { element: 'Element score (0–5)', own: 'This company' },
  measures: { personnel: 'Personnel', technology: 'Technology', resource: 'Resources', manufacturing: 'Manufacturing', all: 'Mean of the four' },
  elementsOpen: 'An element score of this company is not certain yet, so nothing is compared with the means.',
  remark:
    'A benchmark pack sums up self-assessments, for reference only; it is no official finding. Firms took part of their own accord and do not stand for all. Published counts are rounded to the nearest 5 and the shares are worked out from them; where a count is not published, only the range that the share is sure to lie in is given. High levels of few firms are counted with the next lower as the “top group”. “—” is not published or not compared.',
};
