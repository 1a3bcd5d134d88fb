import type { SenseRow } from '../../senses';
import { business } from './business';
import { general } from './general';
import { state } from './state';
import { towns } from './towns';

/** Words of one meaning, of all topics: tables that are read when first asked for. */
export const senses = (): readonly SenseRow[] => [...business(), ...general(), ...state(), ...towns()];
