import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

// The server finds cablelint.toml from the folder that is open, and asks to be told when it changes.
export async function activate(context: ExtensionContext): Promise<void> {
  const settings = workspace.getConfiguration('cablelint');
  const server = {
    command: settings.get<string>('path', 'cablelint'),
    args: ['lsp', ...settings.get<string[]>('arguments', [])],
    transport: TransportKind.stdio,
  };
  const documents = [
    { scheme: 'file', language: 'cable' },
    { scheme: 'untitled', language: 'cable' },
    // What is wrong in these is shown where it stands; the server takes them for no cables.
    { scheme: 'file', pattern: '**/{cablelint,waivers}.toml' },
  ];
  client = new LanguageClient('cablelint', 'cablelint', server, { documentSelector: documents });
  context.subscriptions.push(client);
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
