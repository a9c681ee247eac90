import ts from "typescript";

/** The newest requirement set that Excel must have to run us; the manifest asks for it. */
const floor = { name: "ExcelApi", version: [1, 14] };

/**
 * Reads the requirement set that each member of Excel's API came with from its documentation in `@types/office-js`,
 * and reports what is newer than our floor, unless it stands where `isSetSupported("ExcelApi", "x.y")` said yes.
 * Seen are members, members named in object literals (`{ mergeUndoGroup: true }`) and the paths of `load("…")`.
 */
export const apiSetRule = {
  meta: {
    type: "problem",
    docs: { description: "Members of Excel's API newer than the floor need an isSetSupported guard." },
    messages: { newer: "{{member}} came with {{set}}; the floor is ExcelApi 1.14. Use it inside if (Office.context.requirements.isSetSupported(\"{{name}}\", \"{{version}}\"))." },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();

    function check(node, symbol, declarations = symbol?.declarations ?? []) {
      const sets = declarations.map(setOf).filter((set) => set !== null);
      // A member of several overloads or types is as old as its oldest form.
      const oldest = sets.length < declarations.length ? null : sets.sort(compareSets)[0];
      if (!oldest || !isNewer(oldest, floor) || isGuarded(node, oldest)) return;
      const version = oldest.version.join(".");
      context.report({ node, messageId: "newer", data: { member: checker.symbolToString(symbol), set: `${oldest.name} ${version}`, name: oldest.name, version } });
    }

    return {
      MemberExpression(node) {
        if (node.computed) return;
        const symbol = checker.getSymbolAtLocation(services.esTreeNodeToTSNodeMap.get(node.property));
        const called = node.parent.type === "CallExpression" && node.parent.callee === node;
        const chosen = called ? checker.getResolvedSignature(services.esTreeNodeToTSNodeMap.get(node.parent))?.declaration : undefined;
        check(node.property, symbol, chosen ? [chosen] : undefined);
      },
      ObjectExpression(node) {
        const type = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node));
        if (!type) return;
        for (const property of node.properties) {
          if (property.type === "Property" && property.key.type === "Identifier") check(property.key, type.getNonNullableType().getProperty(property.key.name));
        }
      },
      'CallExpression[callee.property.name="load"]'(node) {
        const receiver = checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node.callee.object));
        for (const [text, literal] of literalsOf(node.arguments[0])) {
          for (const path of text.split(",")) checkPath(literal, receiver, path.trim().split("/"));
        }
      },
    };

    function checkPath(node, receiver, parts) {
      let type = receiver;
      for (const part of parts) {
        const symbol = type.getProperty(part) ?? itemType(type)?.getProperty(part);
        if (!symbol) return;
        check(node, symbol);
        type = checker.getTypeOfSymbol(symbol);
        if (part === "items") type = type.getNumberIndexType() ?? type;
      }
    }

    /** `load("columns/name")` names members of a collection's items without saying `items`. */
    function itemType(type) {
      const items = type.getProperty("items");
      return items ? checker.getTypeOfSymbol(items).getNumberIndexType() : undefined;
    }
  },
};

function literalsOf(argument) {
  if (argument?.type === "Literal" && typeof argument.value === "string") return [[argument.value, argument]];
  if (argument?.type === "ArrayExpression") return argument.elements.flatMap(literalsOf);
  return [];
}

/** The set of a declaration in Excel's API, or of what it is declared in; null for anything else. */
function setOf(declaration) {
  const file = declaration.getSourceFile();
  if (!file.fileName.includes("@types/office-js")) return null;
  let newest = null;
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getLeadingCommentRanges(file.text, node.pos) ?? [];
    const match = /\[Api set:\s*(Excel\w+)\s+(\d+)\.(\d+)/.exec(comments.map(({ pos, end }) => file.text.slice(pos, end)).join("\n"));
    if (!match) continue;
    const set = { name: match[1], version: [Number(match[2]), Number(match[3])] };
    if (!newest || compareSets(set, newest) > 0) newest = set;
  }
  return newest;
}

function compareSets(a, b) {
  return Number(a.name !== floor.name) - Number(b.name !== floor.name) || a.version[0] - b.version[0] || a.version[1] - b.version[1];
}

function isNewer(set, than) {
  return compareSets(set, than) > 0;
}

/** Whether the node runs only where a condition found a set that holds what it needs. */
function isGuarded(node, needed) {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    const test =
      (parent.type === "IfStatement" || parent.type === "ConditionalExpression") && parent.consequent === child ? parent.test
      : parent.type === "LogicalExpression" && parent.operator === "&&" && parent.right === child ? parent.left
      : null;
    if (test && guards(test, needed)) return true;
  }
  return false;
}

function guards(test, needed) {
  if (test.type === "LogicalExpression" && test.operator === "&&") return guards(test.left, needed) || guards(test.right, needed);
  if (test.type !== "CallExpression" || test.callee.property?.name !== "isSetSupported") return false;
  const [name, version] = test.arguments.map((argument) => argument.value);
  const [major, minor] = String(version).split(".").map(Number);
  return name === needed.name && !isNewer(needed, { name, version: [major, minor] });
}
