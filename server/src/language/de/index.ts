import type { LanguagePack } from '../pack';
import { alone } from './alone';
import { attribution } from './attribution';
import { months, weekdays } from './calendar';
import { form } from './form';
import { genre } from './genre';
import { names } from './names';
import { currencies, hedges, numbers, quantities, scales } from './numbers';
import { voice } from './voice';

export const de: LanguagePack = {
  id: 'de',
  abbreviations: new Set('abg abs art bd bgm bspw bzw ca cie co dr d.h e.v evtl ggf hrsg inc inkl jan feb apr aug sept okt nov dez mio mrd nr prof rd sog st str tsd u.a usw vgl z.b z.t zzgl dent dipl ehem fa gebr habil ing inh iur jur lic lt med mind nat oec phil pol rer stellv stv theol vet vors'.split(' ')),
  functionWords: new Set('der die das und ist nicht ein eine mit von zu auf für im den dem des sich auch er sie es hat war werden wird bei nach aus an als wie oder aber'.split(' ')),
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
