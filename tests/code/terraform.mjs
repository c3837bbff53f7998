// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `export --to terraform`, read by HashiCorp's parser.
import assert from "node:assert/strict";
import { cases, load, ruleCount, shown, tagsOf } from "./cases.mjs";

const { parse } = load("@cdktf/hcl2json");

/// A literal string: the parser gives it back as a template, in which the literal ${ and %{ are still doubled, as live ones would not be.
function literal(template) {
    assert.doesNotMatch(template, /(?<!\$)\$\{|(?<!%)%\{/, "an expression within a name");
    return template.replaceAll("$${", "${").replaceAll("%%{", "%{");
}

function literals(map) {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, literal(value)]));
}

/// Every text of a tree, keys left out.
function* texts(tree) {
    if (typeof tree === "string")
        yield tree;
    else if (tree !== null && typeof tree === "object")
        for (const item of Object.values(tree))
            yield* texts(item);
}

function checkReferences(code) {
    let count = 0;
    for (const text of texts(code))
        for (const [expression] of text.matchAll(/(?<!\$)\$\{[^}]*\}/g)) {
            for (const [, type, name] of expression.matchAll(/(?<![.\w])(aws_\w+)\.(\w+)/g)) {
                assert.ok(code.resource[type]?.[name], `${type}.${name} is not declared`);
                ++count;
            }
            for (const [, name] of expression.matchAll(/\bvar\.(\w+)/g))
                assert.ok(code.variable[name], `var.${name} is not declared`);
        }
    assert.ok(count > 0, "nothing refers to anything");
}

function checkNetwork(of, { resource }) {
    const vpcs = Object.values(of.existing ? resource.aws_vpc_ipv4_cidr_block_association : resource.aws_vpc);
    assert.equal(vpcs.length, 1);
    assert.equal(vpcs[0][0].cidr_block, of.vpcCidr);
    assert.equal(of.existing, !("aws_vpc" in resource));
    if (!of.existing)
        assert.deepEqual(literals(vpcs[0][0].tags), tagsOf(of, ""));
    const subnets = Object.values(resource.aws_subnet).map(([subnet]) => subnet).sort((a, b) => a.availability_zone_id.localeCompare(b.availability_zone_id));
    assert.deepEqual(subnets.map((subnet) => subnet.cidr_block), of.subnets);
    subnets.forEach((subnet, i) => {
        assert.equal(subnet.availability_zone_id, `\${local.zone_ids[${i}]}`);
        assert.deepEqual(literals(subnet.tags), tagsOf(of, ` zone ${i + 1}`));
    });
    assert.equal(Object.keys(resource.aws_route_table_association).length, of.subnets.length);
}

function checkEndpoints(of, { resource }) {
    const found = Object.values(resource.aws_vpc_endpoint ?? {}).map(([endpoint]) => ({
        service: literal(endpoint.service_name.replace("${var.region}", "REGION")),
        type: endpoint.vpc_endpoint_type, privateDns: endpoint.private_dns_enabled ?? false,
    }));
    const key = (endpoint) => endpoint.service;
    const wanted = of.endpoints.map(({ service, type, privateDns }) => ({ service, type, privateDns }));
    assert.deepEqual(found.sort((a, b) => (key(a) < key(b) ? -1 : 1)), wanted.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
}

function checkGroups(of, { resource }) {
    const rules = [resource.aws_vpc_security_group_ingress_rule, resource.aws_vpc_security_group_egress_rule].flatMap((each) => Object.entries(each ?? {}));
    const ofApps = rules.filter(([, [rule]]) => rule.security_group_id.endsWith("_apps.id}"));
    assert.equal(ofApps.length, ruleCount(of));
    for (const [, [rule]] of ofApps)
        assert.equal(["cidr_ipv4", "referenced_security_group_id", "prefix_list_id"].filter((peer) => peer in rule).length, 1);
    for (const [, [rule]] of rules.filter(([, [each]]) => "cidr_ipv4" in each))
        assert.equal(rule.cidr_ipv4, of.vpcCidr);
    const https = rules.filter(([name, [rule]]) => name.endsWith("_endpoints_https_in") && rule.from_port === 443 && rule.to_port === 443);
    assert.equal(https.length, of.endpoints.some((endpoint) => endpoint.type === "Interface") ? 1 : 0);
}

let count = 0;
const names = new Map();
for (const of of cases("terraform")) {
    const code = await parse(of.file, of.text);
    checkReferences(code);
    checkNetwork(of, code);
    checkEndpoints(of, code);
    checkGroups(of, code);
    const origin = code.output.plan[0].value;
    assert.equal(literal(origin.plan), shown(of.plan));
    assert.equal(literal(origin.domain), shown(of.domain));
    const domains = Object.entries(code.resource.aws_sagemaker_domain ?? {});
    assert.equal(domains.length, of.existing ? 1 : 0);
    for (const [name, [domain]] of domains) {
        assert.match(domain.domain_name, /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/);
        assert.match(name, /^[a-z][a-z0-9_]*$/);
        assert.equal(domain.app_network_access_type, of.mode);
        assert.equal(domain.auth_mode, "${var.auth_mode}");
        const before = names.get(domain.domain_name);
        assert.ok(before === undefined || before.plan !== of.plan, "two domains of one plan have one name");
        names.set(domain.domain_name, of);
    }
    assert.ok("execution_role_arn" in code.variable === of.existing && !code.variable.execution_role_arn?.[0].default);
    assert.ok("vpc_id" in code.variable === of.existing && !code.variable.vpc_id?.[0].default);
    ++count;
}
assert.equal(count, 24);
// A check that takes everything proves nothing.
await assert.rejects(parse("broken.tf", 'resource "aws_vpc" "x" {\n  cidr_block = "10.0.0.0/20\n}\n'));
console.log(`${count} configurations are as they should be`);
