"""Emacs in batch with eglot and the file of editors/emacs: opens a cable, sees what is wrong, mends it."""
import subprocess
import sys
import unittest

import editor
import program

SCRIPT = r"""
(setq debug-on-error nil eglot-sync-connect 20 eglot-autoshutdown t eglot-events-buffer-size 0
      flymake-no-changes-timeout 0.1 eglot-send-changes-idle-time 0.05 make-backup-files nil create-lockfiles nil)
(require 'cablelint-eglot)

(defun wait-for (what condition)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end)) (accept-process-output nil 0.05))
    (unless (funcall condition) (message "FAIL %s: %S" what (places)) (kill-emacs 3))))

(defun places ()
  "What flymake shows: the text under each finding."
  (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
          (flymake-diagnostics)))

(find-file "a.cable")
(unless (eq major-mode 'cable-mode) (message "FAIL mode %s" major-mode) (kill-emacs 3))
(unless (eglot-current-server) (eglot--connect '(cable-mode) (cons 'transient default-directory) 'eglot-lsp-server
                                               '("cablelint" "lsp") "cable"))
(eglot--maybe-activate-editing-mode)
(flymake-mode 1)
(flymake-start)
(wait-for "one finding" (lambda () (equal (places) '("(SBU)"))))

(goto-char (point-min))
(search-forward "SUBJECT: ")
(insert "CAFÉ 🚢 ")
(search-forward "(U) ")
(insert "🚢é ")
(eglot--signal-textDocument/didChange)
(flymake-start)
(wait-for "the same finding" (lambda () (equal (places) '("(SBU)"))))

(goto-char (point-min))
(search-forward "(SBU)")
(let* ((actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier)
                                       :range (list :start (eglot--pos-to-lsp-position (- (point) 2))
                                                    :end (eglot--pos-to-lsp-position (- (point) 2)))
                                       :context (list :diagnostics []))))
       (fix (seq-find (lambda (a) (equal (plist-get a :kind) "quickfix")) actions)))
  (unless fix (message "FAIL no fix: %S" actions) (kill-emacs 3))
  (eglot--apply-workspace-edit (plist-get fix :edit)))
(eglot--signal-textDocument/didChange)
(flymake-start)
(wait-for "no finding" (lambda () (null (places))))
(save-buffer)
(message "DONE")
(kill-emacs 0)
"""

BATCH = ["emacs", "--batch", "-q", "-f", "package-initialize"]


class Emacs(program.Case):
    def test_a_session(self):
        self.write("a.cable", program.FAULTY)
        self.write("session.el", SCRIPT)
        done = editor.run([*BATCH, "-L", str(editor.EDITORS / "emacs"), "-l", "session.el"], self.folder)
        self.assertIn("DONE", done.stdout)
        self.assertEqual(0, done.returncode, done.stdout)
        got = (self.folder / "a.cable").read_text()
        self.assertIn("\nSENSITIVE\n", got)
        self.assertIn("SUBJECT: CAF\u00c9 \U0001f6a2 HARBOR", got)
        self.assertIn("1. (U) \U0001f6a2\u00e9 The", got)


if __name__ == "__main__":
    editor.need(editor.which("emacs"), "Emacs is not installed: apt-get install emacs-nox elpa-eglot")
    eglot = subprocess.run([*BATCH, "--eval", "(require 'eglot)"], capture_output=True, timeout=60)
    editor.need(eglot.returncode == 0, "Emacs has no eglot: apt-get install elpa-eglot")
    unittest.main(argv=sys.argv[:1])
