import type { LanguagePack } from '../pack';
import { alone } from './alone';
import { derivation } from './derivation';
import { attribution } from './attribution';
import { months, shortMonths, weekdays } from './calendar';
import { form } from './form';
import { genre } from './genre';
import { names } from './names';
import { currencies, hedges, numbers, quantities, scales } from './numbers';
import { posted } from './posted';
import { voice } from './voice';

export const en: LanguagePack = {
  id: 'en',
  abbreviations: {
    words: new Set('adm approx bros capt cmdr co col corp cpl det dr drs e.g etc i.e inc jan feb mar apr aug sept oct nov dec jr ltd mr mrs ms mt no prof rs sen rep gov gen sr st u.s vs hon insp lt maj messrs profs pvt reps sens sgt supt cie p.m a.m'.split(' ')),
    last: new Set('inc corp ltd co bros cie etc jr sr p.m a.m'.split(' ')),
    openers: new Set('the a an he she it they we you his her its their our this that these those in on at by for from with as after before but and so when while if there here both then however meanwhile also not no last next since under over during who what how why where which some many most all'.split(' ')),
  },
  functionWords: new Set('the of and to in that is was for it with as on be by at from are this have has had not but they his her which will would said'.split(' ')),
  months,
  shortMonths,
  weekdays,
  numbers,
  scales,
  currencies,
  hedges,
  quantities,
  names,
  attribution,
  genre,
  alone,
  posted,
  derivation,
  voice,
  form,
};
