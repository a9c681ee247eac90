import type { ApiType } from "../../protocol/apiType";
import { colorValue } from "../arguments";
import { commonOf } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";
import { styleRange } from "./styleRange";

export const rangeFillType: ApiType<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    color: {
      // Excel shows a cell without a fill as white.
      get: (range) => commonOf(range.sheet, range, ({ fill }) => fill ?? "#FFFFFF"),
      set: (range, value, session) => {
        const fill = colorValue(value);
        styleRange(range, session, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    clear: (range, _args, session) => styleRange(range, session, (style) => ({ ...style, fill: null })),
  },
};
