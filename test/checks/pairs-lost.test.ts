import { describePairs } from './support';

// What a draft says flatly in words like those of a source that carries them, and what only looks so.

describePairs('attribution-lost', [
  { here: 'The buyer is to pay back a loan of [$900m|attribution-lost].', sources: ['Harborough Quarry, the buyer, will repay a loan of $900m, said Ned Hale.'] },
  { here: '[Ein Investor aus Basel hatte vorher ebenfalls ein Angebot abgegeben|attribution-lost].', sources: ['Der Verkauf ist besiegelt. Vorher habe ebenfalls ein Investor aus Basel ein Angebot abgegeben, sagte Notar Emil Radtke.'] },
  { here: 'Die Turnhalle im Brenntal war am Freitag früh nicht belegt.', sources: ['Die Turnhalle im Brenntal sei am Freitag früh mit 300 Gästen belegt, sagte Bürgermeister Emil Radtke.'] },
  { here: 'The buyer is to pay back a loan of $900m.', sources: ['The owners of the mill at Weldon have asked Harborough Quarry to repay a loan of $900m.'] },
  { here: 'Nobody at the gate was in a mood to talk. “We cannot eat a balance sheet.”', sources: ['“We cannot eat a balance sheet,” said Ada Quitz, a spinner, as the mill at Weldon shut on Friday.'] },
  { here: 'The plan, they fear, could hurt the small potters because they have no money for the courts.', sources: ['Critics say the plan could hurt small potters because they have no money for the courts.'] },
]);

describePairs('hearsay-lost', [
  { here: 'The demand for $280bn was rejected by the court on Friday.', sources: ['Tobacco firms have welcomed the decision of the court to reject the demand for $280bn for alleged deceit.'] },
]);
