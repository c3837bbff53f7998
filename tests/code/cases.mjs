// SPDX-FileCopyrightText: 2026 The Headroom developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is exported, and what has to be found in it: taken from the plan files and from `size --format json`, and worked out here once more.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [cli, plans, modules, scratch] = process.argv.slice(2);
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });

export { scratch };
/// A module of the lock file.
export const load = createRequire(join(modules, "package.json"));

function headroom(...args) {
    return execFileSync(cli, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/// The names of a plan, as they are to be read: what a terminal would obey or not show is spelled out.
export function shown(name) {
    return name.replace(/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g, (c) => {
        const code = c.codePointAt(0).toString(16).toUpperCase();
        return c < "\u0080" ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`;
    });
}

/// The value of a tag: what all of AWS's services take, at most 256 UTF-16 units.
export function tag(name, suffix = "") {
    const taken = [...name].map((c) => (shown(c) === c && (c > "\u007F" || /[A-Za-z0-9 +\-=._:/@]/.test(c)) ? c : /[\n\r\t]/.test(c) ? " " : "_"));
    if (/^aws:/i.test(taken.join("")))
        taken[3] = "_";
    while (taken.join("").length + suffix.length > 256)
        taken.pop();
    return (taken.join("") || "_") + suffix;
}

export function tagsOf(of, suffix) {
    return { Name: tag(of.domain, suffix), "headroom:domain": tag(of.domain), "headroom:plan": tag(of.plan) };
}

function servicesOf(endpoints) {
    return Object.entries(endpoints ?? {}).map(([name, type]) => ({
        type: type === "gateway" ? "Gateway" : "Interface",
        service: shown(["notebook", "studio"].includes(name) ? `aws.sagemaker.REGION.${name}` : `com.amazonaws.REGION.${name}`),
        privateDns: type === "interface" && name !== "dynamodb",
        name,
    }));
}

function read(file) {
    const path = join(scratch, "whitepaper.headroom.json");
    if (file !== undefined)
        return { path: join(plans, file), plan: JSON.parse(readFileSync(join(plans, file), "utf8")) };
    writeFileSync(path, headroom("new"));
    return { path, plan: JSON.parse(readFileSync(path, "utf8")) };
}

/// Every domain of every plan, once in a new VPC and once, with the SageMaker domain, in an existing one.
export function* cases(language) {
    let number = 0;
    for (const file of [undefined, "enterprise.headroom.json", "hostile.headroom.json", "hostile_code.headroom.json"]) {
        const { path, plan } = read(file);
        const sizing = JSON.parse(headroom("size", path, "--format", "json"));
        for (const [domain, entry] of Object.entries(plan.domains)) {
            const { vpcCidr, subnets } = sizing.domains[domain].recommendation;
            for (const existing of [false, true]) {
                // An empty argument is nobody's: the first domain of a plan needs no name, and a domain without a name can't be asked for.
                const asked = domain === Object.keys(plan.domains)[0] ? [] : ["--domain", domain];
                if (domain === "" && asked.length > 0)
                    continue;
                const output = join(scratch, `${++number}.${language}`);
                headroom("export", path, "--to", language, "-o", output, ...asked, ...(existing ? ["--vpc", "existing", "--with-domain"] : []));
                yield {
                    file: output, text: readFileSync(output, "utf8"), plan: plan.name, domain, existing, vpcCidr, subnets: subnets.map((subnet) => subnet.cidr),
                    endpoints: servicesOf(entry.endpoints), mode: entry.networkMode === "publicInternetOnly" ? "PublicInternetOnly" : "VpcOnly",
                    mountTarget: entry.mountTarget ?? true, efa: Object.values(entry.cohorts).some((c) => Object.values(c.jobs ?? {}).some((job) => job.efa)),
                };
            }
        }
    }
}

/// How many rules of the apps' security group there have to be: NFS and the apps both ways, EFA both ways, HTTPS to interface endpoints and to each gateway.
export function ruleCount(of) {
    const gateways = of.endpoints.filter((endpoint) => endpoint.type === "Gateway").length;
    return (of.mountTarget ? 2 : 0) + 2 + (of.efa ? 2 : 0) + (of.endpoints.length > gateways ? 1 : 0) + gateways;
}
