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

export const de: LanguagePack = {
  id: 'de',
  abbreviations: {
    words: new Set('abg abs art bd bgm bspw bzw ca cie co dr d.h e.v evtl ggf hrsg inc inkl jan feb apr aug sept okt nov dez mio mrd nr prof rd sog st str tsd u.a usw vgl z.b z.t zzgl dent dipl ehem fa gebr habil ing inh iur jur lic lt med mind nat oec phil pol rer stellv stv theol vet vors corp ltd bros etc'.split(' ')),
    last: new Set('inc corp ltd co bros cie etc usw'.split(' ')),
    openers: new Set('der die das den dem des ein eine einer eines einem einen er sie es wir ich ihr sein seine ihre dieser diese dieses diesen diesem in im am an auf aus bei beim mit nach seit von vom vor zu zum zur für über unter durch um gegen wie wenn weil als da dass ob doch aber auch nun noch so dort hier dann damit dabei dazu dafür deshalb zudem und denn man wer was wo nicht bis trotz laut'.split(' ')),
  },
  functionWords: new Set('der die das und ist nicht ein eine mit von zu auf für im den dem des sich auch er sie es hat war werden wird bei nach aus an als wie oder aber'.split(' ')),
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
