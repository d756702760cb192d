import { formatNumber } from "../../shared/format.ts";
import type { Language } from "../../shared/i18n.ts";
import type { SizeRow } from "../../shared/protocol.ts";
import type { SizeChart } from "../state/api.ts";
import { useShop } from "../state/shop.tsx";
import { wordFor } from "../state/words.ts";

interface SizeTableProps {
  chart: SizeChart;
  brand: string;
  language: Language;
}

/** A wide table scrolls by itself and can be reached by keyboard, so that the page never scrolls sideways. */
export function SizeTable({ chart, brand, language }: SizeTableProps) {
  const { text } = useShop();
  const feet = chart.measures.some((measure) => measure.startsWith("foot"));
  const caption = text(feet ? "size_chart_caption_feet" : "size_chart_caption", { brand });
  return (
    <>
      <p class="table-caption" id="size-table-caption">
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-frame" tabIndex={0} aria-labelledby="size-table-caption">
        <table aria-labelledby="size-table-caption">
          <thead>
            <tr>
              <th scope="col">{text("size_chart_size")}</th>
              {chart.systems.map((system) => (
                <th key={system} scope="col">
                  {system}
                </th>
              ))}
              {chart.measures.map((measure) => (
                <th key={measure} scope="col">
                  {wordFor(text, "measure", measure)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.rows.map((row) => (
              <tr key={row.size}>
                <th scope="row">{row.size}</th>
                {chart.systems.map((system) => (
                  <td key={system}>{row.labels[system] ?? "–"}</td>
                ))}
                {chart.measures.map((measure) => (
                  <td key={measure}>
                    <bdi>{span(row[measure], language)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function span(value: SizeRow[string] | undefined, language: Language): string {
  if (!Array.isArray(value)) return "–";
  const [from, to] = value;
  return from === to
    ? formatNumber(from, language)
    : `${formatNumber(from, language)}–${formatNumber(to, language)}`;
}
