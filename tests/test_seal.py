"""The seal names what changed, and `sha256sum -c` agrees without us."""

import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from criterios_audit import cli
from criterios_audit.model import UserError
from criterios_audit.report import seal


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    (tmp_path / "cuentas").mkdir()
    (tmp_path / "informe.html").write_text("<!doctype html>", "utf-8")
    (tmp_path / "cuentas" / "x-Ejemplo.html").write_text("página", "utf-8")
    seal.seal(tmp_path)
    return tmp_path


def test_intact(sealed: Path) -> None:
    assert seal.verify(sealed).intact


def test_one_byte_changed_is_named(sealed: Path) -> None:
    page = sealed / "cuentas" / "x-Ejemplo.html"
    page.write_bytes(page.read_bytes()[:-1] + b"!")
    assert seal.verify(sealed).altered == ("cuentas/x-Ejemplo.html",)


def test_lost_and_added_are_named(sealed: Path) -> None:
    (sealed / "informe.html").rename(sealed / "otro.html")
    check = seal.verify(sealed)
    assert (check.altered, check.lost, check.added) == ((), ("informe.html",), ("otro.html",))


def test_a_signature_beside_it_is_not_an_added_file(sealed: Path) -> None:
    (sealed / "SHA256SUMS.sig").write_bytes(b"firma")
    assert seal.verify(sealed).intact


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this machine")
def test_sha256sum_agrees(sealed: Path) -> None:
    command = ["sha256sum", "--strict", "--quiet", "-c", "SHA256SUMS"]
    assert subprocess.run(command, cwd=sealed, check=False).returncode == 0  # noqa: S603
    (sealed / "informe.html").write_text("otra cosa", "utf-8")
    done = subprocess.run(command, cwd=sealed, check=False, capture_output=True)  # noqa: S603
    assert done.returncode == 1


def test_a_folder_without_seal_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="SHA256SUMS"):
        seal.verify(tmp_path)


def test_a_damaged_seal_is_told_with_its_line(sealed: Path) -> None:
    (sealed / "SHA256SUMS").write_text("esto no es un sello\n", "utf-8")
    with pytest.raises(UserError, match="renglón 1"):
        seal.verify(sealed)


def key_pair(folder: Path, name: str, frase: bytes = b"") -> tuple[Path, Path]:
    """A private and a public key as openssl writes them."""
    key = Ed25519PrivateKey.generate()
    lock = BestAvailableEncryption(frase) if frase else NoEncryption()
    private, public = folder / f"{name}.pem", folder / f"{name}.pub.pem"
    private.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock))
    public.write_bytes(
        key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    return private, public


def never() -> str:
    pytest.fail("a key without passphrase asks for none")


@pytest.fixture
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return key_pair(tmp_path_factory.mktemp("llaves"), "institucion")


def test_a_signature_is_valid_until_the_seal_changes(sealed: Path, keys: tuple[Path, Path]) -> None:
    private, public = keys
    assert seal.signed(sealed, public) is seal.Signed.ABSENT
    seal.sign(sealed, seal.private_key(private, never))
    assert seal.signed(sealed, public) is seal.Signed.VALID
    assert seal.verify(sealed).intact
    (sealed / "informe.html").write_text("otro", "utf-8")
    seal.seal(sealed)  # who falsifies a file can seal again, and cannot sign
    assert seal.verify(sealed).intact
    assert seal.signed(sealed, public) is seal.Signed.WRONG


def test_another_key_or_another_signature_is_wrong(
    sealed: Path, keys: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory
) -> None:
    private, public = keys
    _, other = key_pair(tmp_path_factory.mktemp("otra"), "otra")
    seal.sign(sealed, seal.private_key(private, never))
    assert seal.signed(sealed, other) is seal.Signed.WRONG
    (sealed / seal.SIGNATURE).write_bytes(b"corta")
    assert seal.signed(sealed, public) is seal.Signed.WRONG


def test_a_folder_that_changed_is_not_signed(sealed: Path, keys: tuple[Path, Path]) -> None:
    (sealed / "informe.html").write_text("otro", "utf-8")
    with pytest.raises(UserError, match="no está como se selló"):
        seal.sign(sealed, seal.private_key(keys[0], never))
    assert not (sealed / seal.SIGNATURE).exists()


def test_a_passphrase_is_asked_for_and_checked(
    sealed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    private, public = key_pair(tmp_path_factory.mktemp("llaves"), "con-frase", b"una frase larga")
    with pytest.raises(UserError, match="frase no es la suya"):
        seal.private_key(private, lambda: "otra")
    seal.sign(sealed, seal.private_key(private, lambda: "una frase larga"))
    assert seal.signed(sealed, public) is seal.Signed.VALID


def test_each_file_that_is_no_such_key_has_its_sentence(
    sealed: Path, keys: tuple[Path, Path], tmp_path: Path
) -> None:
    private, public = keys
    rsa = tmp_path / "rsa.pem"
    key = generate_private_key(65537, 2048)
    rsa.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    for path, said in (
        (tmp_path / "falta.pem", "No se puede leer"),
        (public, "no es una llave privada"),
        (rsa, "otra clase"),
    ):
        with pytest.raises(UserError, match=said):
            seal.private_key(path, never)
    rsa.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    for path, said in (
        (private, "es la llave privada"),
        (sealed / "informe.html", "no es una llave pública"),
        (rsa, "otra clase"),
    ):
        with pytest.raises(UserError, match=said):
            seal.signed(sealed, path)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl on this machine")
def test_openssl_makes_the_keys_and_checks_the_signature_without_us(
    sealed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The commands of docs/verificar.md, as they stand there."""
    folder = tmp_path_factory.mktemp("openssl")
    told = (Path(__file__).parents[1] / "docs" / "verificar.md").read_text("utf-8")
    commands = [shlex.split(c) for c in told.splitlines() if c.startswith("openssl ")]
    make, publish, check = commands
    assert "-aes256" in make
    make[make.index("-aes256") + 1 : make.index("-aes256") + 1] = ["-pass", "pass:frase"]
    publish += ["-passin", "pass:frase"]
    for command in (make, publish):
        subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603
    seal.sign(sealed, seal.private_key(folder / "privada.pem", lambda: "frase"))
    for name in (seal.SUMS, seal.SIGNATURE):
        shutil.copy(sealed / name, folder)
    done = subprocess.run(check, cwd=folder, check=False, capture_output=True, text=True)  # noqa: S603
    assert "Verified Successfully" in done.stdout
    assert seal.signed(sealed, folder / "publica.pem") is seal.Signed.VALID


@pytest.fixture
def typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Type a command; its exit code and all that it says."""

    def run(*words: object) -> tuple[int, str]:
        monkeypatch.setattr("sys.argv", ["criterios-audit", *map(str, words)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        said = capsys.readouterr()
        return int(left.value.code or 0), said.out + said.err

    return run


def test_each_outcome_has_its_sentence_and_its_code(
    sealed: Path, keys: tuple[Path, Path], typed, tmp_path_factory: pytest.TempPathFactory
) -> None:
    private, public = keys
    _, other = key_pair(tmp_path_factory.mktemp("otra"), "otra")
    code, said = typed("verificar", sealed, "--llave", public)
    assert (code, "Sin firma" in said) == (3, True)
    code, said = typed("firmar", sealed, "--llave", private)
    assert (code, "SHA256SUMS.sig" in said) == (0, True)
    code, said = typed("verificar", sealed)
    assert (code, "no se comprobó" in said) == (0, True)
    code, said = typed("verificar", sealed, "--llave", public)
    assert (code, "Firma válida" in said) == (0, True)
    code, said = typed("verificar", sealed, "--llave", other)
    assert (code, "no corresponde" in said) == (3, True)
    code, said = typed("verificar", sealed, "--llave", private)
    assert (code, "es la llave privada" in said) == (2, True)
    (sealed / "informe.html").write_text("otro", "utf-8")
    code, said = typed("verificar", sealed, "--llave", public)
    assert (code, "alterado: informe.html" in said, "Firma válida" in said) == (3, True, True)
