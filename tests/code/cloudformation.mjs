// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `export --to cloudformation`, read by a YAML parser and checked against the properties of the resources.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cases, load, ruleCount, scratch, shown, tagsOf } from "./cases.mjs";

const yaml = load("yaml");
const cfnLint = load("cfn-lint");

/// CloudFormation's tags in their long form: !Ref X is {"Ref": "X"}.
const customTags = [
    { tag: "!Ref", resolve: (text) => ({ Ref: text }) },
    { tag: "!GetAZs", resolve: (text) => ({ "Fn::GetAZs": text }) },
    ...["Select", "Join", "GetAtt"].map((name) => ({ tag: `!${name}`, collection: "seq", resolve: (seq) => ({ [`Fn::${name}`]: seq.toJSON() }) })),
];

/// What has come to CloudFormation since the linter's list of resources was made.
const newer = [/^Resource \w+ has an invalid Type of AWS::SageMaker::Domain\.$/, /^DnsOptions is not a valid property of AWS::EC2::VPCEndpoint$/];

const parameters = { VpcId: "vpc-0123", S3PrefixListId: "pl-0123", ExecutionRoleArn: "arn:aws:iam::111122223333:role/studio", AuthMode: "IAM" };

function readTemplate(text) {
    const document = yaml.parseDocument(text, { customTags, version: "1.1" });
    assert.deepEqual([...document.errors, ...document.warnings].map(String), []);
    return document.toJSON();
}

function lint(file, declared) {
    const given = Object.fromEntries(Object.entries(parameters).filter(([name]) => name in declared));
    const { errors } = cfnLint.validateFile(file, { parameters: given });
    return [...errors.crit, ...errors.warn].map((error) => error.message).filter((message) => !newer.some((known) => known.test(message)));
}

function* functionsOf(tree) {
    if (tree === null || typeof tree !== "object")
        return;
    for (const [key, value] of Object.entries(tree)) {
        if (key === "Ref")
            yield value;
        else if (key === "Fn::GetAtt")
            yield value[0];
        else
            yield* functionsOf(value);
    }
}

function checkReferences(template) {
    const known = new Set(["AWS::Region", ...Object.keys(template.Resources), ...Object.keys(template.Parameters ?? {})]);
    const used = [...functionsOf(template.Resources), ...functionsOf(template.Outputs)];
    assert.ok(used.length > 0);
    for (const id of [...used, ...Object.values(template.Resources).flatMap((resource) => resource.DependsOn ?? [])])
        assert.ok(known.has(id), `${id} is not declared`);
    for (const id of Object.keys(template.Resources))
        assert.match(id, /^[A-Z][A-Za-z0-9]{0,254}$/);
}

function tagsIn(resource) {
    return Object.fromEntries(resource.Properties.Tags.map(({ Key, Value }) => [Key, Value]));
}

function checkNetwork(of, ofType) {
    const [vpc, ...more] = ofType(of.existing ? "VPCCidrBlock" : "VPC");
    assert.deepEqual(more, []);
    assert.equal(vpc.Properties.CidrBlock, of.vpcCidr);
    assert.equal(ofType("VPC").length, of.existing ? 0 : 1);
    if (!of.existing)
        assert.deepEqual(tagsIn(vpc), tagsOf(of, ""));
    const subnets = ofType("Subnet");
    assert.deepEqual(subnets.map((subnet) => subnet.Properties.CidrBlock), of.subnets);
    subnets.forEach((subnet, i) => {
        assert.deepEqual(subnet.Properties.AvailabilityZone, { "Fn::Select": [i, { "Fn::GetAZs": "" }] });
        assert.deepEqual(tagsIn(subnet), tagsOf(of, ` zone ${i + 1}`));
    });
    assert.equal(ofType("SubnetRouteTableAssociation").length, of.subnets.length);
}

function checkEndpoints(of, ofType) {
    const found = ofType("VPCEndpoint").map(({ Properties }) => ({
        service: Properties.ServiceName["Fn::Join"][1].map((part) => (part.Ref === "AWS::Region" ? "REGION" : part)).join(Properties.ServiceName["Fn::Join"][0]),
        type: Properties.VpcEndpointType, privateDns: Properties.PrivateDnsEnabled ?? false,
    }));
    assert.deepEqual(found, of.endpoints.map(({ service, type, privateDns }) => ({ service, type, privateDns })));
}

function checkGroups(of, ofType) {
    const [apps, endpoints] = ofType("SecurityGroup");
    const beside = [...ofType("SecurityGroupIngress"), ...ofType("SecurityGroupEgress")];
    assert.ok(apps.Properties.SecurityGroupEgress.length > 0, "with no rule for what goes out, everything does");
    assert.equal(apps.Properties.SecurityGroupEgress.length + beside.length, ruleCount(of));
    assert.equal(endpoints !== undefined, of.endpoints.some((endpoint) => endpoint.type === "Interface"));
    for (const rule of endpoints?.Properties.SecurityGroupIngress ?? [])
        assert.deepEqual([rule.FromPort, rule.ToPort, rule.CidrIp], [443, 443, of.vpcCidr]);
}

let count = 0;
for (const of of cases("cloudformation")) {
    const template = readTemplate(of.text);
    const ofType = (name) => Object.values(template.Resources).filter((resource) => resource.Type === `AWS::EC2::${name}`);
    assert.deepEqual(lint(of.file, template.Parameters ?? {}), []);
    checkReferences(template);
    checkNetwork(of, ofType);
    checkEndpoints(of, ofType);
    checkGroups(of, ofType);
    assert.deepEqual(template.Metadata.Headroom, { Plan: shown(of.plan), Domain: shown(of.domain) });
    const [domain, ...more] = Object.values(template.Resources).filter((resource) => resource.Type === "AWS::SageMaker::Domain");
    assert.ok(more.length === 0 && (domain !== undefined) === of.existing);
    if (domain) {
        assert.match(domain.Properties.DomainName, /^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/);
        assert.equal(domain.Properties.AppNetworkAccessType, of.mode);
        assert.deepEqual(domain.Properties.DefaultUserSettings.ExecutionRole, { Ref: "ExecutionRoleArn" });
        assert.ok(!("Default" in template.Parameters.ExecutionRoleArn));
    }
    ++count;
}
assert.equal(count, 24);
// A check that takes everything proves nothing.
const broken = join(scratch, "broken.yaml");
writeFileSync(broken, 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  A:\n    Type: "AWS::EC2::VPC"\n    Properties: { CidrBlok: "10.0.0.0/20" }\n');
assert.notDeepEqual(lint(broken, {}), []);
console.log(`${count} templates are as they should be`);
