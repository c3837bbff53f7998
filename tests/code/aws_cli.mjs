// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `export --to aws-cli`, checked by bash and shellcheck, then run: the aws on its PATH notes what it is told, and creates nothing.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cases, ruleCount, scratch, tagsOf } from "./cases.mjs";

const bin = join(scratch, "bin");
const room = join(scratch, "room");
const notes = join(scratch, "notes");
mkdirSync(bin);
writeFileSync(join(bin, "aws"), `#!/bin/sh
{ printf '%s\\0' "$@"; printf '\\n\\0'; } >> '${notes}'
case "$*" in
*get-caller-identity*) echo 111122223333 ;;
*"?AssociationId=='associate-vpc-cidr-block-id'"*) echo associated ;;
*CidrBlockState*) printf 'disassociated\\tassociated\\n' ;;
*"length("*) echo 0 ;;
*) echo "$2-id" ;;
esac
`);
chmodSync(join(bin, "aws"), 0o755);

/// Runs a script in an empty folder; what it has aws do, call by call.
function run(file, environment) {
    rmSync(room, { recursive: true, force: true });
    rmSync(notes, { force: true });
    mkdirSync(room);
    const done = spawnSync("bash", [file], { cwd: room, encoding: "utf8", env: { PATH: `${bin}:${process.env.PATH}`, HOME: room, LC_ALL: "C", ...environment } });
    assert.deepEqual(readdirSync(room), [], `${file} has run what a name says`);
    const calls = [];
    let call = [];
    for (const word of existsSync(notes) ? readFileSync(notes, "utf8").split("\0").slice(0, -1) : []) {
        if (word === "\n")
            calls.push(call), (call = []);
        else
            call.push(word);
    }
    return { ...done, calls };
}

function option(call, name) {
    const at = call.indexOf(name);
    return at < 0 ? undefined : call[at + 1];
}

function tagsIn(call) {
    const [specification] = JSON.parse(option(call, "--tag-specifications"));
    return Object.fromEntries(specification.Tags.map(({ Key, Value }) => [Key, Value]));
}

const wholeEnvironment = {
    REGION: "us-east-1", ACCOUNT_ID: "111122223333", VPC_ID: "vpc-0123", EXECUTION_ROLE_ARN: "arn:aws:iam::111122223333:role/a,b=c", AUTH_MODE: "IAM",
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`ZONE_${n}`, `us-east-1${"abcdef"[n - 1]}`])),
};

function checkCalls(of, calls) {
    const named = (name) => calls.filter((call) => call[1] === name);
    const [block, ...more] = named(of.existing ? "associate-vpc-cidr-block" : "create-vpc");
    assert.deepEqual(more, []);
    assert.equal(option(block, "--cidr-block"), of.vpcCidr);
    assert.equal(named("create-vpc").length, of.existing ? 0 : 1);
    if (!of.existing)
        assert.deepEqual(tagsIn(block), tagsOf(of, ""));
    const subnets = named("create-subnet");
    assert.deepEqual(subnets.map((call) => option(call, "--cidr-block")), of.subnets);
    subnets.forEach((call, i) => {
        assert.equal(option(call, "--availability-zone"), wholeEnvironment[`ZONE_${i + 1}`]);
        assert.equal(option(call, "--vpc-id"), of.existing ? "vpc-0123" : "create-vpc-id");
        assert.deepEqual(tagsIn(call), tagsOf(of, ` zone ${i + 1}`));
    });
    assert.equal(named("associate-route-table").length, of.subnets.length);
    assert.deepEqual(named("create-vpc-endpoint").map((call) => ({
        service: option(call, "--service-name"), type: option(call, "--vpc-endpoint-type"), privateDns: call.includes("--private-dns-enabled"),
    })), of.endpoints.map(({ service, type, privateDns }) => ({ service: service.replace("REGION", "us-east-1"), type, privateDns })));
    const rules = calls.filter((call) => call[1].startsWith("authorize-security-group-"));
    assert.equal(rules.length, ruleCount(of) + (of.endpoints.some((endpoint) => endpoint.type === "Interface") ? 1 : 0));
    const domains = named("create-domain");
    assert.equal(domains.length, of.existing ? 1 : 0);
    for (const call of domains) {
        assert.equal(option(call, "--app-network-access-type"), of.mode);
        assert.deepEqual(JSON.parse(option(call, "--default-user-settings")), { ExecutionRole: wholeEnvironment.EXECUTION_ROLE_ARN, SecurityGroups: ["create-security-group-id"] });
    }
}

let count = 0;
const files = [];
for (const of of cases("aws-cli")) {
    files.push(of.file);
    const { status, stderr, calls } = run(of.file, wholeEnvironment);
    assert.equal(`${status} ${stderr}`, "0 ");
    checkCalls(of, calls);
    const needed = ["ZONE_1", ...(of.existing ? ["VPC_ID", "EXECUTION_ROLE_ARN", "AUTH_MODE"] : [])];
    for (const missing of count < 4 ? needed : []) {
        const { [missing]: _, ...rest } = wholeEnvironment;
        const without = run(of.file, rest);
        assert.ok(without.status !== 0 && without.stderr.includes(missing) && without.calls.length === 0, `${missing} is not asked for`);
    }
    ++count;
}
assert.equal(count, 24);
const elsewhere = run(files[0], { ...wholeEnvironment, ACCOUNT_ID: "999999999999" });
assert.deepEqual([elsewhere.status, elsewhere.calls.length], [1, 1], "something is created in another account");

// Names in single quotes may hold a $ that is none: SC2016 is a note, and what is asked for here are warnings.
const shellcheck = spawnSync("shellcheck", ["-S", "warning", ...files], { encoding: "utf8" });
assert.equal(shellcheck.error, undefined, "shellcheck can't be run: packaging/setup test installs it");
assert.equal(`${shellcheck.status} ${shellcheck.stdout}`, "0 ");
console.log(`${count} scripts are as they should be`);
