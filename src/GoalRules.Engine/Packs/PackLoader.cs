using System.Reflection;

namespace GoalRules.Engine;

/// <summary>From a pack's files to rules that are ready to run, or to every mistake in them.</summary>
internal static class PackLoader
{
    public static RulePack Load(PackFolder folder)
    {
        var errors = new List<PackError>();
        var manifest = ReadManifest(folder, errors);
        var specs = ReadSpecs(folder, errors);
        var scripts = Compile(folder, manifest, errors);
        CheckIds(scripts, errors);
        CheckSettings(manifest, scripts, errors);
        ThrowIfAny(folder, manifest, errors);

        var context = new RuleLoadContext(manifest.Name);
        var rules = new List<Rule>(scripts.Count);
        foreach (var script in scripts.OrderBy(script => script.Declaration.Descriptor.Id, StringComparer.Ordinal))
        {
            var settings = SettingsOf(manifest, script.Declaration.Descriptor);
            if (settings is { Enabled: false }) continue;
            if (Bind(context, script, settings, specs[script.File.Path], manifest, errors) is { } rule) rules.Add(rule);
        }

        if (errors.Count > 0) context.Unload();
        ThrowIfAny(folder, manifest, errors);
        var version = new RulePackVersion(manifest.Name, manifest.Version, PackDigest.Of(folder));
        return new RulePack(version, rules, manifest, context);
    }

    private static Manifest ReadManifest(PackFolder folder, List<PackError> errors)
    {
        if (folder.Manifest is not { } file)
        {
            errors.Add(new PackError(Manifest.FileName, 0, 0, "is missing; a pack's folder holds a pack.yaml with name, version and prefix"));
            return new Manifest();
        }

        var (manifest, mistakes) = ManifestReader.Read(file.Text);
        errors.AddRange(mistakes);
        return manifest;
    }

    private static Dictionary<string, Spec> ReadSpecs(PackFolder folder, List<PackError> errors)
    {
        var specs = new Dictionary<string, Spec>(StringComparer.Ordinal);
        foreach (var script in folder.Scripts)
        {
            var path = $"{script.Folder}/{script.Name}.md";
            if (folder.Find(path) is not { } file)
            {
                errors.Add(new PackError(path, 0, 0, $"is missing; every rule has a spec beside it that documents and tests it, so write one for {script.Path}"));
                continue;
            }

            var (spec, mistakes) = SpecReader.Read(file);
            errors.AddRange(mistakes);
            specs[script.Path] = spec;
        }

        return specs;
    }

    private static List<CompiledScript> Compile(PackFolder folder, Manifest manifest, List<PackError> errors)
    {
        var files = new List<PackFile>();
        foreach (var file in folder.Scripts)
        {
            if (file.Folder is "specificity" or "achievability" or "alignment") files.Add(file);
            else errors.Add(new PackError(file.Path, 0, 0, "is in the wrong place; a rule lies in specificity/, achievability/ or alignment/"));
        }

        var results = new (CompiledScript? Script, IReadOnlyList<PackError> Errors)[files.Count];
        Parallel.For(0, files.Count, i => results[i] = ScriptCompiler.Compile(manifest.Name, manifest.Prefix, files[i]));
        errors.AddRange(results.SelectMany(result => result.Errors));
        return [.. results.Select(result => result.Script).OfType<CompiledScript>()];
    }

    private static void CheckIds(List<CompiledScript> scripts, List<PackError> errors)
    {
        foreach (var same in scripts.GroupBy(script => script.Declaration.Descriptor.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            errors.AddRange(same.Skip(1).Select(script => new PackError(script.File.Path, 1, 1, $"rule id {same.Key} is already that of {same.First().File.Path}; give each rule its own")));
        foreach (var same in scripts.GroupBy(script => script.Declaration.Descriptor.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            errors.AddRange(same.Skip(1).Select(script => new PackError(script.File.Path, 1, 1, $"rule name {same.Key} is already that of {same.First().File.Path}; give each rule its own")));
    }

    private static void CheckSettings(Manifest manifest, List<CompiledScript> scripts, List<PackError> errors)
    {
        var known = scripts.Select(script => script.Declaration.Descriptor).SelectMany(rule => new[] { rule.Id, rule.Name }).ToHashSet(StringComparer.Ordinal);
        foreach (var (rule, settings) in manifest.Rules)
        {
            if (!known.Contains(rule)) errors.Add(new PackError(Manifest.FileName, settings.Place.Line, settings.Place.Column, $"the pack has no rule '{rule}'; write a rule's id or name"));
        }
    }

    private static RuleSettings? SettingsOf(Manifest manifest, RuleDescriptor rule) =>
        manifest.Rules.GetValueOrDefault(rule.Id) ?? manifest.Rules.GetValueOrDefault(rule.Name);

    private static Rule? Bind(RuleLoadContext context, CompiledScript script, RuleSettings? settings, Spec spec, Manifest manifest, List<PackError> errors)
    {
        var (declared, methodName, format) = script.Declaration;
        var type = context.LoadScript(script);
        var method = type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Single(method => method.Name == methodName && method.IsDefined(typeof(RuleAttribute)));
        object? options = null;
        if (method.GetParameters() is [_, var parameter])
        {
            options = OptionsBinder.Create(parameter.ParameterType, settings, declared.Name, errors);
            if (options is null) return null;
        }
        else if (settings is { Options.Count: > 0 })
        {
            errors.Add(new PackError(Manifest.FileName, settings.Place.Line, settings.Place.Column, $"rule '{declared.Name}' has no options"));
        }

        var descriptor = declared with
        {
            Severity = settings?.Severity ?? declared.Severity,
            Title = spec.Title,
            Description = spec.Description,
            HelpUri = $"{manifest.Name}/{spec.File.Path}",
        };
        var (subjectType, check) = RuleBinder.Bind(method, options);
        return new Rule(descriptor, subjectType, format, check, type.Assembly);
    }

    private static void ThrowIfAny(PackFolder folder, Manifest manifest, List<PackError> errors)
    {
        if (errors.Count == 0) return;
        throw new RulePackException(manifest.Name.Length > 0 ? manifest.Name : folder.Name, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)]);
    }
}
