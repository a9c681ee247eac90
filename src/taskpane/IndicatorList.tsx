import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from "@fluentui/react-components";
import type { IndicatorLine } from "../domain/scorecard/scorecard";
import { english } from "../layout/texts/english";
import { formatValue } from "../layout/words/formatValue";

/** The indicators with their headline and verdict. */
export function IndicatorList({ lines }: { readonly lines: readonly IndicatorLine[] }): React.JSX.Element {
  return (
    <Table size="small" aria-label="Indicators">
      <TableHeader>
        <TableRow>
          <TableHeaderCell>Indicator</TableHeaderCell>
          <TableHeaderCell>Now</TableHeaderCell>
          <TableHeaderCell>Verdict</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {lines.map(({ description, title, headline }) => (
          <TableRow key={description.id}>
            <TableCell>{title}</TableCell>
            <TableCell>{headline?.value == null ? english.dash : formatValue(headline.value, description.unit, english)}</TableCell>
            <TableCell>{english.verdicts[headline?.status ?? "not-measured"]}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
