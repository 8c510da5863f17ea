ARCHIVO PRIVADO: nadie debe abrirlo. Si se abre, no es JSON y el programa falla.
