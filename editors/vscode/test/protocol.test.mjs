// The server and the protocol library that VS Code itself uses: each message is read and written by it.
// CABLELINT names the program.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const program = process.env.CABLELINT ?? 'cablelint';

const faulty = `UNCLAS VALLETTA 000117

SIPDIS

E.O. 12958: N/A
TAGS: PREL, MT
SUBJECT: HARBOR \u{1f6a2} DUES

1. ( U ) The port office met on Monday.

2. (SBU) The fee stays as it is.
`;

async function start(capabilities) {
  const folder = await mkdtemp(join(tmpdir(), 'cablelint-'));
  await writeFile(join(folder, 'cablelint.toml'), 'waivers = "waivers.toml"\n');
  await writeFile(join(folder, 'waivers.toml'), '');
  const server = spawn(program, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const published = [];
  const waiting = [];
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (p) => {
    const next = waiting.shift();
    next ? next(p) : published.push(p);
  });
  const registered = [];
  connection.onRequest(protocol.RegistrationRequest.type, (p) => { registered.push(...p.registrations); });
  connection.onRequest(protocol.DiagnosticRefreshRequest.type, () => {});
  connection.listen();
  const uri = pathToFileURL(join(folder, 'a.cable')).href;
  const result = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: null, capabilities });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  return {
    connection, folder, uri, result, registered, published,
    at: { textDocument: { uri } },
    next: () => published.length ? Promise.resolve(published.shift()) : new Promise((resolve) => waiting.push(resolve)),
    open: (text) => connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
      { textDocument: { uri, languageId: 'cable', version: 1, text } }),
    change: (version, ...contentChanges) => connection.sendNotification(protocol.DidChangeTextDocumentNotification.type,
      { textDocument: { uri, version }, contentChanges }),
    leave: async () => {
      await connection.sendRequest(protocol.ShutdownRequest.type);
      await connection.sendNotification(protocol.ExitNotification.type);
      assert.equal(await exited, 0);
      connection.dispose();
    },
  };
}

const editor = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

test('a session with pushed diagnostics', async () => {
  const s = await start(editor);
  assert.equal(s.result.capabilities.positionEncoding, 'utf-16');
  await s.open(faulty);
  const first = await s.next();
  assert.equal(first.version, 1);
  assert.deepEqual(first.diagnostics.map((d) => d.code).sort(), ['POR009', 'SBU001']);
  assert.ok(s.registered.some((r) => r.method === 'workspace/didChangeWatchedFiles'));

  // An emoji in front of a mark, typed as VS Code sends it; then the mark is replaced.
  const start2 = { line: 10, character: 0 };
  await s.change(2, { range: { start: start2, end: start2 }, text: '\u{b6}' });
  const shifted = (await s.next()).diagnostics.find((d) => d.code === 'SBU001');
  assert.deepEqual(shifted.range, { start: { line: 10, character: 4 }, end: { line: 10, character: 9 } });

  const actions = await s.connection.sendRequest(protocol.CodeActionRequest.type,
    { ...s.at, range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } }, context: { diagnostics: [] } });
  assert.ok(actions.every((a) => a.edit.documentChanges.length === 1));
  const waiver = actions.find((a) => a.title.includes('waiver') && a.diagnostics[0].code === 'SBU001');
  assert.equal(waiver.edit.documentChanges[0].textDocument.uri, pathToFileURL(join(s.folder, 'waivers.toml')).href);
  const preferred = actions.filter((a) => a.isPreferred);
  assert.deepEqual(preferred.map((a) => a.diagnostics[0].code), ['POR009']);
  const all = actions.find((a) => a.kind === 'source.fixAll.cablelint');
  await s.change(3, ...all.edit.documentChanges[0].edits.map((e) => ({ range: e.range, text: e.newText })));
  assert.deepEqual((await s.next()).diagnostics.map((d) => d.code), ['SBU001']);

  const text = waiver.edit.documentChanges[0].edits[0].newText.replace('reason = ""', 'reason = "a test"');
  await writeFile(join(s.folder, 'waivers.toml'), text);
  await s.connection.sendNotification(protocol.DidChangeWatchedFilesNotification.type, { changes: [] });
  assert.deepEqual((await s.next()).diagnostics, []);
  await s.leave();
});

test('what is asked of a cable', async () => {
  const s = await start(editor);
  await s.open(faulty);
  const hover = await s.connection.sendRequest(protocol.HoverRequest.type, { ...s.at, position: { line: 5, character: 7 } });
  assert.match(hover.contents.value, /PREL: TAGS code/);
  const symbols = await s.connection.sendRequest(protocol.DocumentSymbolRequest.type, s.at);
  assert.deepEqual(symbols[0].children.map((c) => c.name), ['Front matter', 'Text']);
  const folds = await s.connection.sendRequest(protocol.FoldingRangeRequest.type, s.at);
  assert.ok(folds.length > 0);
  const tokens = await s.connection.sendRequest(protocol.SemanticTokensRequest.type, s.at);
  assert.equal(tokens.data.length % 5, 0);
  assert.ok(tokens.data.length > 0);
  await s.change(2, { range: { start: { line: 5, character: 14 }, end: { line: 5, character: 14 } }, text: ', E' });
  const list = await s.connection.sendRequest(protocol.CompletionRequest.type, { ...s.at, position: { line: 5, character: 17 } });
  assert.ok(list.items.some((i) => i.label === 'ECON'));
  await s.leave();
});

test('pulled diagnostics are never pushed', async () => {
  const s = await start({ ...editor, textDocument: { ...editor.textDocument, diagnostic: {} } });
  await s.open(faulty);
  const report = await s.connection.sendRequest(protocol.DocumentDiagnosticRequest.type, s.at);
  assert.equal(report.kind, 'full');
  const again = await s.connection.sendRequest(protocol.DocumentDiagnosticRequest.type,
    { ...s.at, previousResultId: report.resultId });
  assert.deepEqual(again, { kind: 'unchanged', resultId: report.resultId });
  await s.leave();
  assert.deepEqual(s.published, []);
});

test('errors and cancelled requests', async () => {
  const s = await start(editor);
  await assert.rejects(s.connection.sendRequest('no/such/method'), { code: -32601 });
  await assert.rejects(s.connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri: 'file:///no' } }), { code: -32602 });
  const source = new protocol.CancellationTokenSource();
  const asked = s.connection.sendRequest(protocol.DocumentSymbolRequest.type, s.at, source.token);
  source.cancel();
  await assert.rejects(asked, (e) => e.code === -32800 || e.code === -32602);  // whichever came first
  await s.connection.sendRequest(protocol.ShutdownRequest.type);
  await assert.rejects(s.connection.sendRequest(protocol.HoverRequest.type, s.at), { code: -32600 });
  await s.connection.sendNotification(protocol.ExitNotification.type);
});

test('a telegram is known by its first line', async () => {
  const extension = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const known = new RegExp(extension.contributes.languages[0].firstLine);
  for (const line of ['VZCZCXRO2687', 'ZCZC', 'R 141010Z FEB 06', 'O R 050930Z DEC 96', 'UNCLAS VALLETTA 000117',
    'UNCLASSIFIED SECTION 01 OF 01 OSLO 1200', 'C O N F I D E N T I A L VALLETTA 000117', 'S E C R E T SECTION 01 OF 02 ATHENS 001234 SIPDIS',
    'CONFIDENTIAL//REL TO USA, CAN REYKJAVIK 000118', 'T O P  S E C R E T STATE 001234'])
    assert.match(line, known);
  for (const line of ['SECRET', 'Unclassified notes of 2009', 'int main() {', 'R 12', '# CONFIDENTIAL 0001', ''])
    assert.doesNotMatch(line, known);
});

test('the grammar colours what it should', async () => {
  const folder = new URL('..', import.meta.url);
  const grammar = JSON.parse(await readFile(new URL('syntaxes/cable.tmLanguage.json', folder), 'utf8'));
  const rules = Object.values(grammar.repository).flatMap((r) => r.patterns ?? [r]);
  const scopes = (line) => rules.filter((r) => new RegExp(r.match).test(line))
    .map((r) => r.name ?? Object.values(r.captures)[0].name);
  for (const [line, scope] of [
    ['VZCZCXRO2687', 'comment.line.transmission.cable'], ['UNCLAS SECTION 01 OF 02 VALLETTA 000117', 'storage.type.classification.cable'],
    ['C O N F I D E N T I A L VALLETTA 000117', 'storage.type.classification.cable'], ['SIPDIS', 'entity.other.attribute-name.caption.cable'],
    ['E.O. 12958: N/A', 'keyword.other.field.cable'], ['TAGS: PREL', 'keyword.other.field.cable'],
    ['VALLETTA 00000117  002.3 OF 002', 'comment.line.page.cable'], ['\u{b6}2. (C//NF) Text', 'constant.language.mark.cable'],
    ['2. Text', 'markup.list.numbered.cable'], ['R 141010Z FEB 06', 'constant.other.time.cable']])
    assert.ok(scopes(line).includes(scope), `${line}: ${scopes(line)}`);
  assert.deepEqual(scopes('The port office met (on Monday).'), []);
});
