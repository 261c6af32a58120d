;;; cablelint-eglot.el --- markings of telegrams, checked by cablelint -*- lexical-binding: t -*-

;; For Emacs 29, or an earlier one with the package eglot.  The program
;; cablelint must be in the PATH.

;;; Code:

(require 'eglot)

(define-derived-mode cable-mode text-mode "Cable"
  "Major mode for State Department style telegrams.")

(add-to-list 'auto-mode-alist '("\\.\\(?:cable\\|telegram\\)\\'" . cable-mode))
(add-to-list 'eglot-server-programs '(cable-mode . ("cablelint" "lsp")))
(add-hook 'cable-mode-hook #'eglot-ensure)

(provide 'cablelint-eglot)
;;; cablelint-eglot.el ends here
