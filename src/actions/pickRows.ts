import type { LinePickRow } from '../display/LinePicker'
import { canPick } from './lineChoices'
import type { MoneyProblems } from './moneyProblems'
import type { HeldMoney } from './useMoneyDraft'

/** The lines that can be picked, as their rows show them. */
export function pickRows({ choices, sums }: HeldMoney, problems: MoneyProblems): LinePickRow[] {
  return choices.filter(canPick).map(({ id, line, text, left, taken }, index) => ({
    id,
    line,
    text,
    left,
    taken,
    whole: left + taken,
    sum: sums.get(line.key) ?? 0,
    problem: problems.of(`lines.${index}.quantity`),
  }))
}
