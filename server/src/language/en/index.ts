import type { LanguagePack } from '../pack';
import { alone } from './alone';
import { attribution } from './attribution';
import { months, weekdays } from './calendar';
import { form } from './form';
import { genre } from './genre';
import { names } from './names';
import { currencies, hedges, numbers, quantities, scales } from './numbers';
import { voice } from './voice';

export const en: LanguagePack = {
  id: 'en',
  abbreviations: new Set('adm approx bros capt cmdr co col corp cpl det dr drs e.g etc i.e inc jan feb mar apr aug sept oct nov dec jr ltd mr mrs ms mt no prof rs sen rep gov gen sr st u.s vs hon insp lt maj messrs profs pvt reps sens sgt supt'.split(' ')),
  functionWords: new Set('the of and to in that is was for it with as on be by at from are this have has had not but they his her which will would said'.split(' ')),
  months,
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
  voice,
  form,
};
