import { msg } from '../message';
import type { Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { conflictsOf, isMinority } from './conflicts';
import { notesAt, quoted, type SeenNote } from './evidence';
import type { Finding } from './finding';
import { inProse } from './places';
import { takeOverFixes } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  return conflictsOf(context, 'role', (note) => !note.superseded)
    .filter((conflict) => conflict.others.length && inProse(article.analysis, conflict.span) && isMinority(context, conflict, 'role'))
    .map(({ span, others, notes }) => ({
      code: 'role-conflict',
      severity: isOmission(context, span, notes) ? 'information' : 'warning',
      file: article.file,
      span,
      message: notes.every(({ note }) => note.rule === 'role.holder')
        ? msg('Here “{here}”, elsewhere somebody else: {evidence}', { here: notes[0]!.here.text, evidence: quoted(dossier, others) })
        : msg('Here “{here}”, elsewhere another role: {evidence}', { here: notes[0]!.here.text, evidence: quoted(dossier, others) }),
      related: others,
      // a sentence on who founded what is no word to take over
      fixes: notes.some(({ note }) => note.rule.startsWith('founding.')) ? [] : takeOverFixes(dossier, article, span, others),
    }));
}

/** Whether a founder is named whom other articles name too, beside others or alone: somebody is left out, nothing contradicted. */
function isOmission(context: CheckContext, span: Span, notes: readonly SeenNote[]): boolean {
  return notes.every(({ note }) => note.rule.startsWith('founding.')) && notesAt(context, span, 'role').some(({ note }) => note.rule === 'founding.more' || note.rule === 'founding.same');
}

/** `role-conflict`: the other articles give the same person another role at the same time, or the same office another person. */
export const roleConflict: Check = {
  code: 'role-conflict',
  title: msg('Another role for the same person'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `The other articles of the folder give the same person another role at the same time: founder or co-founder, chairwoman or chief executive. Words that mean one role (*CEO*, *chief executive*) do not conflict, and a former role does not conflict with a present one. So do two people whom two articles give one office that one person holds at a time, where neither article tells that it changed hands. Where founders are left out that another article names, it is information only.

**Example:** *Moira Kinsella, chairwoman*, where two articles call her *chief executive*.

**What you can do:** take over the other articles' words, or check the role.`,
    de: `Die anderen Artikel des Ordners geben derselben Person zur selben Zeit eine andere Funktion: Gründer oder Mitgründer, Kämmerer oder Baudezernent. Wörter für dieselbe Funktion (*CEO*, *Konzernchef*) widersprechen sich nicht, eine frühere Funktion widerspricht einer jetzigen nicht. Ebenso widersprechen sich zwei Personen, denen zwei Artikel ein und dasselbe Amt geben, das nur eine zur selben Zeit hat, wenn kein Artikel von einem Wechsel erzählt. Fehlen nur Mitgründer, die ein anderer Artikel nennt, ist es nur eine Information.

**Beispiel:** *Kulturdezernentin Claudia Reinsberg*, wo drei Artikel sie *Oberbürgermeisterin* nennen.

**Was Sie tun können:** die Worte der anderen Artikel übernehmen oder die Funktion prüfen.`,
  },
  find,
};
